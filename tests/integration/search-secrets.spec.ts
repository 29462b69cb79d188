import { backend, eventually, mendSearch, store } from "./harness"
import { productOf, type Product } from "./shopper"
import { change, otherChannel } from "./staff"

type Answer = { results?: { hits: { document: Record<string, unknown> }[]; facets?: object; metadata: { count: number } }[]; message?: string }

const search = (query: object) => store<Answer>("/search", { method: "POST", body: { entity: "product", ...query } })
/** All that an answer shows, as one text, to look for what should not be in it. */
async function said(query: object): Promise<string> {
  const { status, body } = await search(query)
  expect(status).toBe(200)
  return JSON.stringify(body.results?.map(({ hits, facets }) => ({ hits, facets })))
}

const HIDDEN = ["status", "sales_channel_ids"]
const SECRET = ["also_called", "helps_with", "cost", "unit_cost", "metadata", "stocked_quantity", "variants.prices.amount", "inventory_quantity", "deleted_at", "_vectors"]
const ANY = { filters: {} }

/** Every way to name a field in a search, but the one that only returns it. */
const WAYS: [way: string, query: (field: string) => object][] = [
  ["by a filter", (field) => ({ filters: { [field]: "x" } })],
  ["by a filter in filters", (field) => ({ filters: { $or: [{ $and: [{ [field]: { $exists: true } }] }, { id: "x" }] } })],
  ["by the opposite of a filter", (field) => ({ filters: { $not: { [field]: "x" } } })],
  ["letter by letter", (field) => ({ filters: { [field]: { $prefix: "s" } } })],
  ["in order", (field) => ({ pagination: { order: { [field]: "ASC" } } })],
  ["as a facet", (field) => ({ search_options: { facets: [field] } })],
  ["as a facet of its own", (field) => ({ search_options: { facets: [{ field, query: "s" }], disjunctive_facets: true } })],
  ["as a sum", (field) => ({ search_options: { facets: [{ field, type: "stats" }] } })],
  ["one of each", (field) => ({ search_options: { distinct: field } })],
  ["among what is returned", (field) => ({ fields: [field] })],
]

describe.each(["meilisearch", "postgres"])("what isn't for shoppers, asked of %s", (engine) => {
  let [draft, elsewhere]: Product[] = []
  let channel = ""

  beforeAll(async () => {
    ;[draft, elsewhere] = [await productOf("standard-leg-spacer"), await productOf("aircast-knee-cryo-cuff")]
    channel = await otherChannel()
    await change(`/products/${draft.id}`, { status: "draft" })
    await change(`/products/${elsewhere.id}`, { sales_channels: [{ id: channel }] })
    await eventually("both are out of the search", async () => ((await search({ filters: { id: [draft?.id, elsewhere?.id] } })).body.results?.[0]?.hits.length ? undefined : true))
    if (engine === "postgres") {
      await backend.search.cut()
    }
  })
  afterAll(async () => {
    if (engine === "postgres") {
      await mendSearch()
    }
    await backend.snapshot.restore()
  })

  it.each(WAYS)("can't be asked for %s", async (_way, query) => {
    for (const field of [...HIDDEN, ...SECRET]) {
      const { status, body } = await search(query(field))
      expect({ field, status, hits: body.results }).toEqual({ field, status: 400, hits: undefined })
    }
  })

  it("isn't returned, marked or counted with what is found", async () => {
    const all = await said({ ...ANY, pagination: { take: 100 }, search_options: { highlight: true, include_score: true, facets: ["category", "brand", "in_stock"] } })
    for (const word of [...HIDDEN, ...SECRET, channel, draft?.handle, draft?.id, elsewhere?.handle, elsewhere?.id]) {
      expect(all).not.toContain(`"${word}"`)
    }
  })

  it("isn't found by anything that it is or says", async () => {
    for (const product of [draft, elsewhere]) {
      const by = [{ q: product?.title }, { id: product?.id }, { handle: product?.handle }, { handle: { $prefix: product?.handle.slice(0, 6) } }, { $or: [{ id: product?.id }, { $not: { id: "x" } }] }, { q: product?.variants[0]?.sku }]
      for (const filters of by) {
        for (const search_options of [{}, { match_strategy: "last" }, { count: "exact", facets: ["category"] }]) {
          const { status, body } = await search({ filters, pagination: { take: 100 }, search_options })
          expect(status).toBe(200)
          expect(body.results?.[0]?.hits.map(({ document }) => document.handle)).not.toContain(product?.handle)
        }
      }
    }
  })

  it("isn't spoken of by the guide's search either", async () => {
    const all = await said({ entity: "guide", pagination: { take: 100 }, search_options: { highlight: true } })
    expect(all).toContain('"ice"')
    for (const product of [draft, elsewhere]) {
      expect(all).not.toContain(product?.title)
    }
  })

  it("is counted nowhere", async () => {
    const only = { filters: { id: [draft?.id, elsewhere?.id] }, search_options: { count: "exact", facets: ["category"], disjunctive_facets: true } }
    const [result] = (await search(only)).body.results ?? []
    expect(result).toMatchObject({ hits: [], metadata: { count: 0 }, facets: { category: { values: [] } } })
  })

  it("stays hidden beside others in one request", async () => {
    const { status } = await store<Answer>("/search", { method: "POST", body: { queries: [{ entity: "guide", filters: { q: "ice" } }, { entity: "product", filters: { sales_channel_ids: channel } }] } })
    expect(status).toBe(400)
    for (const entity of ["product_standby", "guide_standby", "customer", "order", "product_v1", "__proto__"]) {
      expect((await search({ entity })).status).toBe(404)
    }
  })
})

describe("a key that opens no sales channel", () => {
  it("finds no product at all", async () => {
    const { api_key } = await change<{ api_key: { token: string } }>("/api-keys", { title: "Nothing", type: "publishable" })
    const { status, body } = await store<Answer>("/search", { method: "POST", body: { entity: "product", ...ANY }, headers: { "x-publishable-api-key": api_key.token } })
    expect(status).toBe(400)
    expect(body.results).toBeUndefined()
  })

  it("is needed: without one nothing is answered", async () => {
    expect((await store("/search", { method: "POST", body: { entity: "product" }, headers: { "x-publishable-api-key": "" } })).status).toBe(400)
  })
})
