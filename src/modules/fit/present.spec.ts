import { presentSizeChart, toCentimetres } from "./present"

const chart = {
  id: "schart_1", measure_site: "thigh_6in_above", measure_label: "Thigh", instruction: "Measure.", note: null, source_id: null, unverified: false,
  ranges: [
    { variant_sku: "L", label: "Large", min_in: 20, max_in: 31, position: 1 },
    { variant_sku: "M", label: "Medium", min_in: 18, max_in: 23, position: 0 },
  ],
}

describe("size charts", () => {
  it("gives both units, smallest size first, with the variant each range is", () => {
    const { ranges } = presentSizeChart(chart, [{ id: "v_l", sku: "L" }, { id: "v_m", sku: "M" }])
    expect(ranges).toEqual([
      { variant_id: "v_m", sku: "M", label: "Medium", min_in: 18, max_in: 23, min_cm: 45.7, max_cm: 58.4 },
      { variant_id: "v_l", sku: "L", label: "Large", min_in: 20, max_in: 31, min_cm: 50.8, max_cm: 78.7 },
    ])
  })

  it("leaves out a range whose variant was deleted, since nobody could buy it", () => {
    expect(presentSizeChart(chart, [{ id: "v_m", sku: "M" }]).ranges.map(({ label }) => label)).toEqual(["Medium"])
  })

  it("rounds to what a tape shows", () => {
    expect(toCentimetres(15.5)).toBe(39.4)
  })
})
