import { backend, mendSearch, store } from "./harness"

type Answer = { results?: { metadata: { engine: string } }[]; message?: string }

const search = (query: object) => store<Answer>("/search", { method: "POST", body: { entity: "product", ...query } })
const nested = (depth: number): object => (depth ? { $not: nested(depth - 1) } : { brand: "Aircast" })

const HOSTILE: [what: string, query: object][] = [
  ["ten thousand characters", { filters: { q: "knee ".repeat(2_000) } }],
  ["one word of ten thousand characters", { filters: { q: "k".repeat(10_000) } }],
  ["control characters", { filters: { q: "knee\u0000\u0007\u001b[2J\r\nbrace" } }],
  ["NUL in a filter", { filters: { brand: "Air\u0000cast" } }],
  ["half a character", { filters: { brand: "\ud800" } }],
  ["the engine's filter language", { filters: { q: 'brand = "x" OR status = draft', brand: 'x" OR status = "draft' } }],
  ["the database's language", { filters: { q: "'); drop table product; --", brand: "' or 1=1 --" } }],
  ["its words for joining words", { filters: { q: "knee & | ! :* <-> (" }, search_options: { match_strategy: "last" } }],
  ["a quote at the end", { filters: { q: "o'brien's '" }, search_options: { match_strategy: "last" } }],
  ["two hundred facets that there are", { search_options: { facets: Array.from({ length: 200 }, () => "brand") } }],
  ["two hundred facets that there aren't", { search_options: { facets: Array.from({ length: 200 }, (_, at) => `facet_${at}`) } }],
  ["markup", { filters: { q: "<script>alert(1)</script><img src=x onerror=alert(1)>" } }],
  ["filters in filters", { filters: nested(1_000) }],
  ["a number that is none", { filters: { price_usd: { $gt: "cheap" } } }],
  ["a number past all numbers", { filters: { price_usd: { $lt: 1e308 } }, pagination: { skip: 9_007_199_254_740_991 } }],
  ["a column to look in", { search_options: { attributes_to_search_on: ["title') from product --"] }, filters: { q: "knee" } }],
]

describe.each(["meilisearch", "postgres"])("a hostile search, asked of %s", (engine) => {
  beforeAll(() => (engine === "postgres" ? backend.search.cut() : undefined))
  afterAll(() => (engine === "postgres" ? mendSearch() : undefined))

  it.each(HOSTILE)("is answered plainly or refused: %s", async (_what, query) => {
    const { status, body } = await search(query)
    expect([200, 400]).toContain(status)
    expect(status === 200 ? body.results?.[0]?.metadata.engine : body.message).toEqual(status === 200 ? engine : expect.any(String))
  })
})
