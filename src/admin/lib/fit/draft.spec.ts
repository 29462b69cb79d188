import type { Chart } from "./chart"
import { atSite, blankMeasure, draftOf, inUnit, textsOf, unreadable } from "./draft"
import { typedLength } from "./length"
import { remarksOn } from "./remarks"

const VARIANTS = [{ sku: "S", title: "Small" }, { sku: "L", title: "Large" }, { sku: null, title: "Sample" }]
const range = (variant_sku: string, label: string, min_in: number, max_in: number) => ({ variant_sku, label, min_in, max_in })
const THIGH = { site: "thigh_6in_above", label: "Your thigh", instruction: "Bare leg." }
const CHART: Chart = { id: "c1", note: null, source_id: "P1", unverified: true, measures: [{ ...THIGH, ranges: [range("S", "Small", 10, 17.716535), range("L", "Large", 17, 31)] }] }

describe("a size chart in the form", () => {
  it("is sent back as it was read when nothing was typed, in whichever unit it was looked at", () => {
    const { id: _, ...texts } = CHART
    expect(textsOf(inUnit(inUnit(draftOf(CHART, VARIANTS), "cm"), "in"))).toEqual(texts)
  })

  it("has a row for each variant that has a SKU, and none for one that is gone", () => {
    const gone = { ...CHART, measures: [{ ...THIGH, ranges: [range("XL", "X-Large", 31, 33)] }] }
    expect(draftOf(gone, VARIANTS).measures[0]?.ranges.map(({ variant_sku, min_in }) => [variant_sku, min_in.text])).toEqual([["S", ""], ["L", ""]])
  })

  it("names each field in which no length stands", () => {
    expect(unreadable(draftOf(CHART, VARIANTS))).toEqual([])
    expect(unreadable({ ...draftOf(CHART, VARIANTS), measures: [blankMeasure(VARIANTS.slice(1))] }).map(({ at }) => at)).toEqual(["measures-0-ranges-0-min_in", "measures-0-ranges-0-max_in"])
  })

  it("takes a known place's words over, and leaves those alone that somebody wrote", () => {
    expect(atSite(blankMeasure([]), "thigh_6in_above", [THIGH])).toMatchObject(THIGH)
    expect(atSite({ ...blankMeasure([]), label: "My own" }, "thigh_6in_above", [THIGH]).label).toBe("My own")
  })
})

describe("what is remarked of a chart before it is saved", () => {
  const rows = (...sizes: [string, string, string][]) => sizes.map(([label, from, to]) => ({ variant_sku: label, label, min_in: typedLength(from, "in"), max_in: typedLength(to, "in") }))

  it("is where two sizes overlap, and where nothing fits", () => {
    expect(remarksOn(rows(["Large", "20", "31"], ["Small", "10", "17"], ["Medium", "18", "23"]))).toEqual([
      "From 20 in (50.8 cm) to 23 in (58.4 cm), Medium and Large both fit. Shoppers are told so, and that the larger is roomier.",
      "Between 17 in (43.2 cm) and 18 in (45.7 cm) nothing fits. Shoppers are told so.",
    ])
  })

  it("is nothing for sizes that meet, for left and right of one size, and while something is still to be typed", () => {
    expect(remarksOn(rows(["Small left", "10", "14"], ["Small right", "10", "14"], ["Large", "14", "18"], ["X-Large", "", "20"]))).toEqual([])
  })
})
