import { cached, isTag } from "./cache"

describe("the cache manifest", () => {
  it("knows each tag that a read is remembered under", () => {
    const reads = [cached.regions(), cached.categories(), cached.products(), cached.product("aircast-knee-cryo-cuff"), cached.tips(), cached.tip("ice"), cached.guide(), cached.guidePage("return-to-running")]
    expect(reads.flatMap(({ tags }) => tags).filter((tag) => !isTag(tag))).toEqual([])
  })

  it("forgets a tip's page when any product changes, since it shows their prices", () => {
    expect(cached.tip("ice").tags).toContain("products")
  })

  it("forgets how a tip ranks its things when stock moves, and nothing else", () => {
    const reads = { tip: cached.tip("ice"), product: cached.product("cuff"), products: cached.products(), tips: cached.tips() }
    expect(Object.entries(reads).flatMap(([name, { tags }]) => (tags.includes("stock") ? [name] : []))).toEqual(["tip"])
  })

  it("takes nothing else for a tag", () => {
    expect(["", "product:", "product:../x", "product:A", "guide:", "everything", "tips "].filter(isTag)).toEqual([])
  })
})
