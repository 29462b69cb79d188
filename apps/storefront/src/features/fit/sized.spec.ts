import { sizedChart, type VariantChart } from "./sized"

const thigh = { site: "thigh_6in_above", label: "Your thigh", instruction: "Bare leg.", picture: null }
const knee = { ...thigh, site: "mid_knee", label: "Your knee" }
const sided = ["Left", "Right"].flatMap((side) => ["Small", "Large"].map((size) => ({ id: `${side}-${size}`, options: { Side: side, Size: size } })))
const rangesOf = (small: [number, number], large: [number, number]) =>
  sided.map(({ id, options }) => ({ variant_id: id, min_in: (options.Size === "Small" ? small : large)[0], max_in: (options.Size === "Small" ? small : large)[1] }))
const chart: VariantChart = { note: null, unverified: false, measures: [{ ...thigh, ranges: rangesOf([15, 18], [18, 21]) }, { ...knee, ranges: rangesOf([12, 14], [13, 16]) }] }

describe("a chart laid out by size", () => {
  it("shows each size once when a thing is made for left and right, at every place it is measured", () => {
    const sized = sizedChart(sided, chart)
    expect(sized?.option).toBe("Size")
    expect(sized?.chart.measures.map(({ site, sizes }) => [site, ...sizes.map(({ label, min_in }) => `${label} ${min_in}`)])).toEqual([
      ["thigh_6in_above", "Small 15", "Large 18"],
      ["mid_knee", "Small 12", "Large 13"],
    ])
  })

  it("is none when one place knows only some of the sizes", () => {
    const measures = chart.measures.map((measure) => (measure.site === "mid_knee" ? { ...measure, ranges: measure.ranges.slice(0, 1) } : measure))
    expect(sizedChart(sided, { ...chart, measures })).toBeNull()
  })

  it("leaves out a size that isn’t sold in the country", () => {
    const small = sided.filter(({ options }) => options.Size === "Small")
    expect(sizedChart(small, chart)?.chart.measures[0]?.sizes.map(({ label }) => label)).toEqual(["Small"])
  })
})
