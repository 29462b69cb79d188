import keepSearchComplete from "../../src/jobs/keep-search-complete"
import { backend, eventually, mendSearch, request, store } from "./harness"
import { productOf } from "./shopper"
import { change, otherChannel } from "./staff"

type Result = { hits: { id: string; document: Record<string, unknown> }[]; facets?: Record<string, { values: { value: string; count: number }[] }>; metadata: { engine: string; count: number } }
type Answer = { results: Result[]; message?: string }

const search = (query: object) => store<Answer>("/search", { method: "POST", body: { entity: "product", ...query } })
const result = async (query: object) => (await search(query)).body.results[0]
const handles = async (query: object) => (await result(query))?.hits.map(({ document }) => document.handle) ?? []

const SLEEVES = { filters: { category: "knee-sleeve", price_usd: { $exists: true, $lte: 60 } }, pagination: { order: { price_usd: "ASC" } }, search_options: { facets: ["support_level"], disjunctive_facets: true } }
const CUFF = "aircast-knee-cryo-cuff"

describe("while the search engine is away", () => {
  let before: Result | undefined
  beforeAll(async () => {
    before = await result(SLEEVES)
    await backend.search.cut()
  })
  afterAll(async () => {
    await mendSearch()
    await backend.snapshot.restore()
  })

  it("the database answers the same question with the same products and counts, and says so", async () => {
    const answer = await result(SLEEVES)
    expect(before?.metadata.engine).toBe("meilisearch")
    expect(answer?.metadata).toMatchObject({ engine: "postgres", count: before?.metadata.count })
    expect(answer?.hits).toEqual(before?.hits)
    expect(answer?.facets?.support_level?.values).toEqual(before?.facets?.support_level?.values)
  })

  it("a thing is found by its name, and a tip by what it says", async () => {
    expect((await handles({ filters: { q: "aircast cryo cuff" } }))[0]).toBe(CUFF)
    expect(await handles({ entity: "guide", filters: { q: "ice in a damp towel" } })).toContain("ice")
  })

  it("what isn't for shoppers is refused and hidden as ever", async () => {
    for (const query of [{ fields: ["helps_with"] }, { filters: { cost: { $gt: 0 } } }, { search_options: { facets: ["status"] } }]) {
      expect((await search(query)).status).toBe(400)
    }
    expect((await search({ entity: "product_standby" })).status).toBe(404)
    const { body } = await search({ filters: { q: "aircast" }, search_options: { highlight: true } })
    expect(Object.keys(body.results[0]?.hits[0]?.document ?? {}).filter((field) => /cost|quantity|metadata|also_called|helps_with/.test(field))).toEqual([])
  })

  it("drafts and what other channels sell stay out, whatever is asked", async () => {
    const [draft, elsewhere] = [await productOf("standard-leg-spacer"), await productOf(CUFF)]
    await change(`/products/${draft.id}`, { status: "draft" })
    await change(`/products/${elsewhere.id}`, { sales_channels: [{ id: await otherChannel() }] })
    await eventually("both are out of the search", async () => ((await handles({ filters: { id: [draft.id, elsewhere.id] } })).length ? undefined : true))
    for (const filters of [{ id: draft.id }, { $or: [{ handle: draft.handle }, { id: elsewhere.id }] }]) {
      expect(await handles({ filters })).toEqual([])
    }
  })

  it("this backend can still serve", async () => {
    expect((await request("/ready")).status).toBe(200)
  })
})

describe("what was edited while the search engine was away", () => {
  it("is saved, is found at once, and is in the engine when it is back", async () => {
    const { id } = await productOf("standard-leg-spacer")
    const shows = (engine: string) => eventually(`${engine} shows the new title`, async () => {
      const answer = await result({ filters: { id } })
      return answer?.metadata.engine === engine && answer.hits[0]?.document.title === "Spacer for side sleepers" ? true : undefined
    })
    await backend.search.cut()
    try {
      await change(`/products/${id}`, { title: "Spacer for side sleepers" })
      await shows("postgres")
    } finally {
      await mendSearch()
    }
    // An event that came after the cut may have written it already; the job finds what none did.
    await keepSearchComplete(backend.container)
    await shows("meilisearch")
  })
})
