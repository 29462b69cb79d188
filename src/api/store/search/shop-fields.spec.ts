import { shopFieldIn } from "./shop-fields"

describe("a search by what is the shop's own business", () => {
  it.each([
    ["a filter", { filters: { status: "draft" } }],
    ["a filter in filters", { queries: [{ filters: { $or: [{ $not: { sales_channel_ids: { $prefix: "sc_" } } }] } }] }],
    ["an order", { pagination: { order: { status: "ASC" } } }],
    ["telling apart", { search_options: { distinct: "sales_channel_ids" } }],
  ])("is recognised: %s", (_what, body) => {
    expect(shopFieldIn(body)).toMatch(/status|sales_channel_ids/)
  })

  it.each([
    ["words", { filters: { q: "status" } }],
    ["a brand of that name", { filters: { brand: ["status"] }, search_options: { distinct: "brand" } }],
    ["nothing", undefined],
  ])("is nothing else: %s", (_what, body) => {
    expect(shopFieldIn(body)).toBeUndefined()
  })
})
