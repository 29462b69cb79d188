import { gradedIds, ndcg, recall, type JudgedHit } from "./metrics"

const product = (category: string): JudgedHit => ({ type: "product", handle: "x", category })
const tip = (handle: string): JudgedHit => ({ type: "tip", handle, category: null })

describe("how a search is judged", () => {
  it("counts a category where its first product stands, and tips only where they stand for a page", () => {
    const hits = [tip("ice"), product("ice-pack"), product("ice-pack"), tip("surgery"), product("cryo-cuff"), { type: "guide", handle: "red-flags", category: null } as const]
    expect(gradedIds(hits)).toEqual(["ice_pack", "guide:surgery", "cryo_cuff", "guide:red_flags"])
  })

  it("is 1 for the ideal order, less for a worse one, 0 for nothing that was wanted", () => {
    const grades = { a: 2, b: 1 }
    expect(ndcg(["a", "b"], grades, 5)).toBe(1)
    expect(ndcg(["b", "a"], grades, 5)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)))
    expect(ndcg(["c", "d"], grades, 5)).toBe(0)
  })

  it("asks for no more ideal results than there is room for", () => {
    const grades = { a: 2, b: 2, c: 2, d: 2, e: 1 }
    expect(recall(["a", "b", "c"], grades, 3)).toBe(1)
    expect(recall(["a", "e", "b"], grades, 3)).toBeCloseTo(2 / 3)
  })
})
