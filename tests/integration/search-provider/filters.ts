import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Claims, Subject } from "./subject"

const DATE_AS_TEXT = "a date written as text"

type Case = [what: string, filters: SearchTypes.SearchFilters, found: string[]]

const CASES: Case[] = [
  ["a value", { brand: "Own" }, ["pack", "sleeve"]],
  ["a boolean", { in_stock: false }, ["sleeve"]],
  ["a number", { price: 89 }, ["brace"]],
  ["one of a list", { brand: ["Aircast", "Bauer"] }, ["brace", "cuff"]],
  ["nothing, by an empty list", { brand: [] }, []],
  ["null, empty or missing", { note: null }, ["brace", "pack", "sleeve"]],
  ["$eq", { brand: { $eq: "Aircast" } }, ["cuff"]],
  ["$ne", { brand: { $ne: "Own" } }, ["brace", "cuff"]],
  ["$in", { brand: { $in: ["Bauer", "Nobody"] } }, ["brace"]],
  ["$nin", { brand: { $nin: ["Bauer", "Own"] } }, ["cuff"]],
  ["$lt", { price: { $lt: 29 } }, ["pack"]],
  ["$lte", { price: { $lte: 29 } }, ["pack", "sleeve"]],
  ["$gt", { price: { $gt: 89 } }, ["cuff"]],
  ["$gte", { price: { $gte: 89 } }, ["brace", "cuff"]],
  ["two bounds at once", { price: { $gte: 20, $lt: 100 } }, ["brace", "sleeve"]],
  ["$exists", { note: { $exists: true } }, ["cuff"]],
  ["not $exists", { note: { $exists: false } }, ["brace", "pack", "sleeve"]],
  ["$contains one", { tags: { $contains: "ice" } }, ["cuff", "pack"]],
  ["$contains all", { tags: { $contains: ["ice", "squeeze"] } }, ["cuff"]],
  ["$overlaps", { tags: { $overlaps: ["squeeze", "heat"] } }, ["cuff", "sleeve"]],
  ["$prefix", { brand: { $prefix: "A" } }, ["cuff"]],
  ["a date", { made_at: { $lt: new Date("2024-03-01") } }, ["cuff"]],
  [DATE_AS_TEXT, { made_at: { $gte: "2025-02-01T00:00:00.000Z" } }, ["brace", "sleeve"]],
  ["$and", { $and: [{ brand: "Own" }, { in_stock: true }] }, ["pack"]],
  ["$or", { $or: [{ brand: "Aircast" }, { price: { $lt: 20 } }] }, ["cuff", "pack"]],
  ["$not", { $not: { brand: "Own", in_stock: true } }, ["brace", "cuff", "sleeve"]],
  ["groups in groups", { $or: [{ $and: [{ brand: "Own" }, { $not: { in_stock: true } }] }, { brand: "Bauer" }] }, ["brace", "sleeve"]],
  ["fields beside groups", { in_stock: true, $or: [{ brand: "Own" }, { brand: "Bauer" }] }, ["brace", "pack"]],
  ["quotes and backslashes", { note: 'says "wet" \\ dry' }, ["cuff"]],
  ["what looks like the engine's own language", { brand: 'x" OR price > 0 OR brand = "x' }, []],
]

export function describeFilters(subjectOf: () => Subject, claims: Claims): void {
  describe("filters", () => {
    beforeAll(() => subjectOf().fill())

    it.each(CASES.filter(([what]) => what !== DATE_AS_TEXT || claims("dates as text")))("by %s", async (_what, filters, found) => {
      expect((await subjectOf().ids({ filters })).sort()).toEqual(found)
    })

    it("together with words", async () => {
      expect(await subjectOf().ids({ q: "cold", filters: { brand: "Own" } })).toEqual(["pack"])
    })

    it("finds in $like what it is like, or says that it can't", async () => {
      const ids = await subjectOf().ids({ filters: { brand: { $like: "A%" } } }).catch((error: unknown) => error)
      expect(ids instanceof MedusaError ? ["cuff"] : ids).toEqual(["cuff"])
    })

    it("says so when a number is compared with something else, instead of finding nothing", async () => {
      await expect(subjectOf().find({ filters: { price: { $gt: "cheap" } } })).rejects.toMatchObject({ type: expect.stringMatching(`${MedusaError.Types.INVALID_DATA}|${MedusaError.Types.NOT_ALLOWED}`) })
    })
  })
}
