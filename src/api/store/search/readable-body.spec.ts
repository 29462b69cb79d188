import { problemWith } from "./readable-body"

const nested = (depth: number): object => (depth ? { $not: nested(depth - 1) } : { brand: "Own" })

describe("a search that arrives", () => {
  it.each([
    ["nothing", undefined],
    ["words in any script, emoji among them", { filters: { q: "Knie 膝 🦵 \t\n" } }],
    ["what looks like code", { filters: { q: "<script>alert(1)</script>" }, facets: ["brand"], take: 0, flag: true, none: null }],
    ["filters in filters", nested(10)],
  ])("is read: %s", (_what, body) => {
    expect(problemWith(body)).toBeUndefined()
  })

  it.each([
    ["NUL", { filters: { q: "knee\u0000" } }],
    ["half a character", { queries: [{ filters: { brand: ["\ud800"] } }] }],
    ["NUL in a field's name", { filters: { "bra\u0000nd": "Own" } }],
    ["ten thousand filters in each other", nested(10_000)],
  ])("is refused with a sentence: %s", (_what, body) => {
    expect(problemWith(body)).toMatch(/^A search is /)
  })
})
