import type { ChartedProduct } from "../types"
import { findAll, placesOf, summary } from "./find"

const product = (title: string, ...sites: string[]): ChartedProduct => ({
  title, href: `/products/${title}`,
  chart: { note: null, unverified: false, measures: sites.map((site) => ({ site, label: `At the ${site}`, instruction: "", picture: null, sizes: [{ value: "S", label: "S", min_in: 12, max_in: 15 }, { value: "L", label: "L", min_in: 14, max_in: 20 }] })) },
})
const kinds = [
  { name: "Sleeves", href: "/categories/sleeves", products: [product("sleeve", "knee"), product("frame", "thigh", "knee")] },
  { name: "Crutches", href: "/categories/crutches", products: [product("crutches", "height")] },
]
const knee = (value: number) => ({ knee: { value, unit: "in" as const } })

describe("the size finder", () => {
  it("asks for each place once, the commonest first", () => {
    expect(placesOf(kinds.flatMap(({ products }) => products)).map(({ site }) => site)).toEqual(["knee", "thigh", "height"])
  })

  it("finds what has a size for a measure, by kind, and leaves out kinds of which nothing can be said", () => {
    const found = findAll(kinds, knee(14.5))
    expect(found.map(({ kind, sized }) => [kind.name, ...sized.map(({ product: { title } }) => title)])).toEqual([["Sleeves", "sleeve", "frame"]])
    expect(summary(found)).toBe("2 of our things, of 1 kind, have a size for you.")
  })

  it("names what has no size, and what goes by another place", () => {
    const [sleeves] = findAll(kinds, { ...knee(14), thigh: { value: 30, unit: "in" } })
    expect([sleeves?.none, sleeves?.elsewhere].map((list) => list?.map(({ title }) => title))).toEqual([["frame"], []])
    expect(findAll(kinds, { thigh: { value: 14, unit: "in" } })[0]?.elsewhere.map(({ title }) => title)).toEqual(["sleeve"])
  })

  it("says when nothing was measured, and when nothing fits", () => {
    expect(summary(findAll(kinds, {}))).toMatch(/^Nothing measured yet/)
    expect(summary(findAll(kinds, knee(40)))).toMatch(/^Nothing we have is made for that/)
  })

  it("counts nothing as having a size where measures disagree", () => {
    const disagreeing = { ...knee(12.5), thigh: { value: 19, unit: "in" as const } }
    expect(summary(findAll(kinds, disagreeing))).toBe("1 of our things, of 1 kind, has a size for you.")
    const frames = [{ name: "Frames", href: "/categories/frames", products: [product("frame", "thigh", "knee")] }]
    expect(summary(findAll(frames, disagreeing))).toMatch(/^Your measures disagree/)
  })
})
