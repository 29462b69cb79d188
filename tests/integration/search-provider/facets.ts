import type { SearchTypes } from "@medusajs/framework/types"
import type { Claims, Subject } from "./subject"

type Facets = NonNullable<SearchTypes.SearchOptions["facets"]>

export function describeFacets(subjectOf: () => Subject, claims: Claims): void {
  describe("facets", () => {
    beforeAll(() => subjectOf().fill())

    const facetsOf = async (facets: Facets, query: Parameters<Subject["find"]>[0] = {}) => (await subjectOf().find({ ...query, search_options: { facets } })).facets

    it("count values, most frequent first", async () => {
      expect(await facetsOf(["brand", { field: "tags" }])).toMatchObject({
        brand: { type: "value", values: [{ value: "Own", count: 2 }, { value: "Aircast", count: 1 }, { value: "Bauer", count: 1 }] },
        tags: { type: "value", values: [{ value: "ice", count: 2 }, { value: "squeeze", count: 2 }] },
      })
    })

    it("count true and false", async () => {
      expect(await facetsOf(["in_stock"])).toMatchObject({ in_stock: { values: [{ value: "true", count: 3 }, { value: "false", count: 1 }] } })
    })

    it("count only what was found", async () => {
      expect(await facetsOf(["brand"], { q: "cold", filters: { price: { $lt: 100 } } })).toMatchObject({ brand: { values: [{ value: "Own", count: 1 }] } })
    })

    if (claims("facets beyond their limit")) {
      it("give as many values as asked, in the order asked, and how much was left out", async () => {
        expect(await facetsOf([{ field: "brand", limit: 2, sort: "alpha" }])).toMatchObject({ brand: { values: [{ value: "Aircast", count: 1 }, { value: "Bauer", count: 1 }], other_count: 2 } })
      })

      it("search among values", async () => {
        expect(await facetsOf([{ field: "brand", query: "air" }])).toMatchObject({ brand: { values: [{ value: "Aircast", count: 1 }] } })
      })
    }

    it("count ranges, the lower bound included and the upper not, open at either end", async () => {
      const ranges = [{ key: "low", to: 29 }, { from: 29, to: 89 }, { key: "high", from: 89 }]
      expect(await facetsOf([{ field: "price", type: "range", ranges }])).toMatchObject({
        price: { type: "range", ranges: [{ key: "low", to: 29, count: 1 }, { from: 29, to: 89, count: 1 }, { key: "high", from: 89, count: 2 }] },
      })
    })

    it("count ranges of what was found only", async () => {
      expect(await facetsOf([{ field: "price", type: "range", ranges: [{ from: 0 }] }], { q: "cold", filters: { brand: "Own" } })).toMatchObject({ price: { ranges: [{ count: 1 }] } })
    })

    it("sum up a number", async () => {
      expect(await facetsOf([{ field: "price", type: "stats" }])).toMatchObject({ price: { type: "stats", min: 19.5, max: 129, count: 4 } })
    })
  })
}
