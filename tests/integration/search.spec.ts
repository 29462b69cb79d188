import { MeiliSearch } from "meilisearch"
import { eventually, required, store } from "./harness"
import { productOf } from "./shopper"
import { change, otherChannel } from "./staff"

type Hit = { id: string; document: Record<string, unknown>; highlights?: Record<string, string[]> }
type Answer = { results: { hits: Hit[]; facets?: Record<string, { values: { value: string }[] }>; metadata: { engine: string } }[]; message?: string }

const search = (query: object) => store<Answer>("/search", { method: "POST", body: { entity: "product", ...query } })
const handles = async (query: object) => (await search(query)).body.results[0]?.hits.map(({ document }) => document.handle) ?? []
const CUFF = "aircast-knee-cryo-cuff"

describe("a shopper searching", () => {
  it("finds a product, and the tip that speaks of it", async () => {
    expect((await handles({ filters: { q: "aircast cryo cuff" } }))[0]).toBe(CUFF)
    expect((await handles({ entity: "guide", filters: { q: "ice in a damp towel" } }))[0]).toBe("ice")
  })

  it.each([["bursa", "anatomy"], ["meniscus blood supply", "anatomy"], ["walk run plan", "return-to-running"]])("finds the page of the guide that speaks of %s", async (q, page) => {
    const { body } = await search({ entity: "guide_page", filters: { q }, fields: ["handle", "url", "title", "headline"] })
    expect(body.results[0]?.hits[0]?.document).toMatchObject({ handle: page, url: `/guide/${page}`, title: expect.any(String) })
    expect(JSON.stringify(body.results[0]?.hits)).not.toMatch(/\[C\d+\]|\*\*/)
  })

  it("narrows by what a product is, and sorts by its price", async () => {
    const { body } = await search({ filters: { category: "knee-sleeve", price_usd: { $gt: 10 } }, pagination: { order: { price_usd: "ASC" } }, search_options: { facets: ["support_level"] } })
    const prices = body.results[0]?.hits.map(({ document }) => Number(document.price_usd)) ?? []
    expect(prices.length).toBeGreaterThan(1)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    expect(body.results[0]?.facets?.support_level?.values.length).toBeGreaterThan(0)
  })

  it("is told how many the other values of a ticked facet would find", async () => {
    const ticked = { filters: { category: "knee-sleeve" }, search_options: { facets: ["category"] } }
    const valuesOf = async (query: object) => (await search(query)).body.results[0]?.facets?.category?.values.map(({ value }) => value) ?? []
    expect(await valuesOf(ticked)).toEqual(["knee-sleeve"])
    expect((await valuesOf({ ...ticked, search_options: { ...ticked.search_options, disjunctive_facets: true } })).length).toBeGreaterThan(5)
  })

  it("is refused fields that aren't for shoppers, whichever way they are asked for", async () => {
    for (const query of [
      { fields: ["metadata"] }, { fields: ["variants.prices.amount"] }, { fields: ["also_called"] }, { fields: ["helps_with"] },
      { filters: { thumbnail: "x" } }, { filters: { cost: { $gt: 0 } } },
      { pagination: { order: { title: "ASC" } } }, { pagination: { order: { cost: "ASC" } } },
      { search_options: { facets: ["status"] } }, { search_options: { attributes_to_search_on: ["status"] } },
      { search_options: { provider_options: { meilisearch: { filter: "" } } } },
    ]) {
      expect({ query, status: (await search(query)).status }).toEqual({ query, status: 400 })
    }
  })

  it("is given no cost, stock count or metadata with a hit, nor a hidden field in a highlight", async () => {
    const { body } = await search({ filters: { q: "coban" }, search_options: { highlight: true } })
    const [hit] = body.results[0]?.hits ?? []
    expect(hit?.document.handle).toBeDefined()
    expect(Object.keys(hit?.document ?? {}).filter((field) => /cost|quantity|stocked|metadata|also_called|helps_with/.test(field))).toEqual([])
    expect(hit?.highlights).not.toHaveProperty("also_called")
  })

  it.each(["order", "customer", "nothing"])("is told that there is no index of %s", async (entity) => {
    expect((await search({ entity, filters: { q: "a" } })).status).toBe(404)
  })
})

describe("what can't be bought from this shop", () => {
  it("isn't found as a draft, whatever is asked", async () => {
    const { id, title } = await productOf(CUFF)
    await change(`/products/${id}`, { status: "draft" })
    await eventually("the draft is out of the search", async () => ((await handles({ filters: { q: title } })).includes(CUFF) ? undefined : true))

    for (const filters of [{ id }, { $or: [{ id }, { handle: CUFF }] }, { $not: { brand: "nobody" } }]) {
      expect(await handles({ filters })).not.toContain(CUFF)
    }
  })

  it("isn't found in another sales channel, whatever is asked", async () => {
    const handle = "standard-leg-spacer"
    const { id } = await productOf(handle)
    const channel = await otherChannel()
    await change(`/products/${id}`, { sales_channels: [{ id: channel }] })
    await eventually("the product is out of the search", async () => ((await handles({ filters: { id } })).includes(handle) ? undefined : true))

    for (const filters of [{ id }, { $or: [{ id }, { handle }] }]) {
      expect(await handles({ filters })).not.toContain(handle)
    }
  })
})

describe("a search engine that has lost an index", () => {
  it("leaves the answer to the database, and nobody is told that nothing was found", async () => {
    const client = new MeiliSearch({ host: required("MEILISEARCH_HOST"), apiKey: required("MEILISEARCH_API_KEY") })
    const { results: indexes } = await client.getIndexes()
    const index = client.index(indexes.find(({ uid }) => uid.startsWith(`${required("MEILISEARCH_INDEX_PREFIX")}_guide_v`))?.uid ?? "")
    const [settings, { results }] = await Promise.all([index.getSettings(), index.getDocuments({ limit: 100 })])
    await client.deleteIndex(index.uid).waitTask()
    try {
      const { status, body } = await search({ entity: "guide", filters: { q: "ice" } })
      expect(status).toBe(200)
      expect(body.results[0]).toMatchObject({ metadata: { engine: "postgres" }, hits: expect.arrayContaining([expect.objectContaining({ document: expect.objectContaining({ handle: "ice" }) })]) })
    } finally {
      await client.createIndex(index.uid, { primaryKey: "id" }).waitTask()
      await index.updateSettings(settings).waitTask()
      await index.addDocuments(results).waitTask()
    }
  })
})
