import fc from "fast-check"
import { matchChart, suggestedSize } from "./match-chart"
import type { Chart, Measure } from "./types"

// domain.md B4, CorFlex: the same sizes by three girths
const measure = (site: string, ranges: Record<string, [number, number]>): Measure => ({
  site, label: site, instruction: "Measure.", picture: null,
  sizes: Object.entries(ranges).map(([value, [min_in, max_in]]) => ({ value, label: value, min_in, max_in })),
})
const chart: Chart = {
  note: null, unverified: false,
  measures: [
    measure("mid_knee", { S: [13, 14], M: [14, 15], L: [15, 16], XL: [16, 18] }),
    measure("thigh_6in_above", { S: [17, 19], M: [18, 20], L: [19, 21], XL: [20, 22] }),
    measure("calf_6in_below", { S: [12, 12.5], M: [13, 14], L: [14, 15], XL: [15, 16] }),
  ],
}
const said = (knee: number | null, thigh: number | null = null, calf: number | null = null) => {
  const typed = { mid_knee: knee, thigh_6in_above: thigh, calf_6in_below: calf }
  return matchChart(chart, Object.fromEntries(Object.entries(typed).flatMap(([site, value]) => (value === null ? [] : [[site, { value, unit: "in" as const }]]))))
}

describe("several measures of one leg", () => {
  it("say nothing before one of them is known", () => {
    expect(said(null)).toBeNull()
    expect(matchChart(chart, { user_height: { value: 67, unit: "in" } })).toBeNull()
  })

  it("settle together what one alone leaves open", () => {
    expect(said(null, 18.5)).toMatchObject({ kind: "fits", sizes: [{ value: "M" }, { value: "S" }] })
    expect(said(14.5, 18.5)).toMatchObject({ kind: "fits", sizes: [{ value: "M" }] })
    expect(suggestedSize(said(14.5, 18.5, 13.5))?.value).toBe("M")
  })

  it("name no size when no size is right at all of them", () => {
    const match = said(14.5, 20.5)
    expect(match).toMatchObject({ kind: "disagree", readings: [{ match: { kind: "one" } }, { match: { kind: "tie" } }] })
    expect(suggestedSize(match)).toBeNull()
  })

  it("count both sides of a gap, so that another measure may settle it", () => {
    expect(said(14.5, null, 12.8)).toMatchObject({ kind: "fits", sizes: [{ value: "M" }] })
    expect(said(15.5, null, 12.8)).toMatchObject({ kind: "disagree" })
  })

  it("stop at the first place that no size is made for", () => {
    expect(said(14.5, 25)).toMatchObject({ kind: "outside", at: { measure: { site: "thigh_6in_above" }, match: { side: "above" } } })
    expect(suggestedSize(said(14.5, 25))).toBeNull()
  })

  it("never name a size that one of them rules out", () => {
    const girth = fc.option(fc.double({ min: 11, max: 24, noNaN: true }), { nil: null })
    fc.assert(fc.property(girth, girth, girth, (knee, thigh, calf) => {
      const match = said(knee, thigh, calf)
      if (match?.kind === "fits") {
        match.readings.forEach(({ match: each }) => {
          const allowed = each.kind === "one" ? [each.range] : each.kind === "tie" ? each.ranges : each.kind === "gap" ? [each.below, each.above] : []
          match.sizes.forEach(({ value }) => { expect(allowed.map((size) => size.value)).toContain(value) })
        })
      }
    }))
  })
})
