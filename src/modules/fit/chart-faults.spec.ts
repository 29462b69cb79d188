import { chartFaults } from "./chart-faults"

const small = { variant_sku: "S", min_in: 12, max_in: 14 }
const large = { variant_sku: "L", min_in: 13.5, max_in: 17 }
const skus = ["S", "L"]
const said = (measures: Parameters<typeof chartFaults>[0]) => chartFaults(measures, skus).map(({ path, message }) => `${path.join(", ")}: ${message}`)

describe("a chart that is written down", () => {
  it("may overlap, and may leave a gap", () => {
    expect(said([{ site: "mid_knee", ranges: [small, large] }, { site: "calf_6in_below", ranges: [small, { ...large, min_in: 15 }] }])).toEqual([])
  })

  it.each([
    ["a size that nobody sells", [small, { ...large, variant_sku: "XL" }], ["0, ranges, 1, variant_sku: no variant has the SKU XL", "0, ranges: L has no range"]],
    ["a size that it forgets", [small], ["0, ranges: L has no range"]],
    ["a size given twice", [small, large, large], ["0, ranges, 2, variant_sku: L has two ranges"]],
    ["a range the wrong way round", [small, { ...large, min_in: 18 }], ["0, ranges, 1, max_in: is not above 18, where L begins"]],
    ["centimetres taken for inches", [small, { ...large, max_in: 43 }], ["0, ranges, 1, max_in: no leg is so thin or so thick: between 15 and 90 cm (6 and 35 in)"]],
  ])("is refused for %s, and its place is named", (_, ranges, faults) => {
    expect(said([{ site: "mid_knee", ranges }])).toEqual(faults)
  })

  it("is refused for a place measured twice", () => {
    expect(said([{ site: "mid_knee", ranges: [small, large] }, { site: "mid_knee", ranges: [small, large] }])).toEqual(["1, site: mid_knee is measured twice"])
  })

  it("goes by heights, too, which are no girths", () => {
    expect(said([{ site: "user_height", ranges: [{ ...small, min_in: 54, max_in: 62 }, { ...large, min_in: 62, max_in: 74 }] }])).toEqual([])
    expect(said([{ site: "user_height", ranges: [small, { ...large, min_in: 62, max_in: 74 }] }])).toHaveLength(2)
  })
})
