import { othersThatFit } from "./others"
import type { ChartedProduct } from "./types"

const product = (title: string, site: string, ...ranges: [string, number, number][]): ChartedProduct => ({
  title, href: `/products/${title}`,
  chart: { note: null, unverified: false, measures: [{ site, label: site, instruction: "", picture: null, sizes: ranges.map(([value, min_in, max_in]) => ({ value, label: value, min_in, max_in })) }] },
})
const wide = product("wide", "thigh", ["Regular", 14, 22], ["Wide", 21, 29])
const gappy = product("gappy", "thigh", ["S", 14, 20], ["L", 25, 30])
const small = product("small", "thigh", ["One", 10, 12])
const elsewhere = product("elsewhere", "calf", ["One", 10, 12])

describe("what else fits", () => {
  const found = othersThatFit([small, wide, gappy, elsewhere], { thigh: { value: 23, unit: "in" } })

  it("names what is made for the measure, and its size", () => {
    expect(found.fitting.map(({ product: { title }, sizes }) => [title, ...sizes.map(({ label }) => label)])).toEqual([["wide", "Wide"]])
  })

  it("says what goes by another place, since nobody can tell yet", () => {
    expect(found.unmeasured.map(({ title }) => title)).toEqual(["elsewhere"])
  })
})
