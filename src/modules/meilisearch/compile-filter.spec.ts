import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import { compileFilter } from "./compile-filter"

const compiled = (filters: unknown) => compileFilter(filters as SearchTypes.SearchFilters)

describe("what shoppers filter by, in the engine's language", () => {
  it("holds every text in quotes, so that none of it is read as language", () => {
    expect(compiled({ brand: 'x" OR status = "draft' })).toBe('brand = "x\\" OR status = \\"draft"')
    expect(compiled({ brand: "x\\" })).toBe('brand = "x\\\\"')
    expect(compiled({ brand: { $in: ["a", 'b"]'] } })).toBe('brand IN ["a", "b\\"]"]')
  })

  it("keeps a narrowing beside whatever a shopper asks for", () => {
    expect(compiled({ $and: [{ status: "published" }, { $or: [{ status: "draft" }, { brand: "Own" }] }] })).toBe('(status = "published") AND ((status = "draft") OR (brand = "Own"))')
  })

  it("takes no name of a field that is more than a name", () => {
    expect(() => compiled({ 'brand = "x" OR price': 1 })).toThrow("Search has no field")
  })

  it.each([
    ["one value for a list", { brand: { $in: "Own" } }],
    ["a number for a list", { brand: { $nin: 5 } }],
    ["one value for the values to overlap with", { tags: { $overlaps: "ice" } }],
    ["a number for the beginning of a text", { brand: { $prefix: 5 } }],
    ["one group for a list of groups", { $or: { brand: "Own" } }],
    ["a text for a group", { $and: ["published"] }],
    ["a text for what is not to be", { $not: "published" }],
    ["an object for a value", { brand: { $eq: { $ne: "Own" } } }],
  ])("says that it can't read %s, instead of falling over it", (_what, filters) => {
    expect(() => compiled(filters)).toThrow(expect.objectContaining({ type: MedusaError.Types.INVALID_DATA }) as Error)
  })
})
