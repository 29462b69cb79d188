import { readSeedData } from "../../seed/seeder/data"
import { syntheticDocuments } from "./synthetic-products"

const seed = readSeedData()
const made = (count: number) => [...syntheticDocuments(count, seed, "sc_1")] as { id: string; title: string; category: string; price_usd: number; tips: string[] }[]

describe("a synthetic catalogue", () => {
  it("is the same each time, and no two of its products are", () => {
    const documents = made(500)
    expect(made(500)).toEqual(documents)
    expect(new Set(documents.map(({ id }) => id)).size).toBe(500)
    expect(new Set(documents.map(({ title }) => title)).size).toBeGreaterThan(490)
  })

  it("has every kind that the shop has, priced and linked with tips", () => {
    const documents = made(200)
    expect(new Set(documents.map(({ category }) => category)).size).toBe(seed.categories.length)
    expect(documents.every(({ price_usd }) => price_usd > 0)).toBe(true)
    expect(documents.some(({ tips }) => tips.length > 1)).toBe(true)
  })
})
