import { presentSizeChart, toCentimetres, type MeasureRow } from "./present"

const thigh: MeasureRow = {
  site: "thigh_6in_above", label: "Thigh", instruction: "Measure.", picture_url: null, picture_alt: null, position: 0,
  ranges: [
    { variant_sku: "L", label: "Large", min_in: 20, max_in: 31, position: 1 },
    { variant_sku: "M", label: "Medium", min_in: 18, max_in: 23, position: 0 },
  ],
}
const knee: MeasureRow = { ...thigh, site: "mid_knee", label: "Knee", picture_url: "/media/knee.svg", picture_alt: "A tape.", position: 1, ranges: thigh.ranges.map((range) => ({ ...range, min_in: range.min_in - 4, max_in: range.max_in - 4 })) }
const chart = { id: "schart_1", note: null, source_id: null, unverified: false, measures: [knee, thigh] }
const both = [{ id: "v_l", sku: "L" }, { id: "v_m", sku: "M" }]

describe("size charts", () => {
  it("gives both units, smallest size first, with the variant each range is", () => {
    expect(presentSizeChart(chart, both)?.ranges).toEqual([
      { variant_id: "v_m", sku: "M", label: "Medium", min_in: 18, max_in: 23, min_cm: 45.7, max_cm: 58.4 },
      { variant_id: "v_l", sku: "L", label: "Large", min_in: 20, max_in: 31, min_cm: 50.8, max_cm: 78.7 },
    ])
  })

  it("names the place that counts most first, and every place with its drawing", () => {
    const presented = presentSizeChart(chart, both)
    expect(presented?.measure).toEqual({ site: "thigh_6in_above", label: "Thigh", instruction: "Measure." })
    expect(presented?.measures.map(({ site, picture }) => [site, picture])).toEqual([["thigh_6in_above", null], ["mid_knee", { url: "/media/knee.svg", alt: "A tape." }]])
    expect(presented?.measures[0]?.ranges).toEqual(presented?.ranges)
  })

  it("leaves out a range whose variant was deleted, since nobody could buy it", () => {
    const presented = presentSizeChart(chart, [{ id: "v_m", sku: "M" }])
    expect(presented?.measures.map(({ ranges }) => ranges.map(({ label }) => label))).toEqual([["Medium"], ["Medium"]])
  })

  it("is no chart at all once none of its variants can be bought", () => {
    expect(presentSizeChart(chart, [])).toBeNull()
  })

  it("rounds to what a tape shows", () => {
    expect(toCentimetres(15.5)).toBe(39.4)
  })
})
