import { chartFaults } from "./chart-faults"

const small = { variant_sku: "S", min_in: 12, max_in: 14 }
const large = { variant_sku: "L", min_in: 13.5, max_in: 17 }
const skus = ["S", "L"]

describe("a chart that is written down", () => {
  it("may overlap, and may leave a gap", () => {
    expect(chartFaults([{ site: "mid_knee", ranges: [small, large] }, { site: "calf_6in_below", ranges: [small, { ...large, min_in: 15 }] }], skus)).toEqual([])
  })

  it.each([
    ["a size that nobody sells", [small, { ...large, variant_sku: "XL" }], ["mid_knee: no variant has the SKU XL", "mid_knee: L has no range"]],
    ["a size that it forgets", [small], ["mid_knee: L has no range"]],
    ["a size given twice", [small, large, large], ["mid_knee: L has two ranges"]],
    ["a range the wrong way round", [small, { ...large, min_in: 18 }], ["mid_knee: the range of L runs from more to less"]],
  ])("is refused for %s", (_, ranges, faults) => {
    expect(chartFaults([{ site: "mid_knee", ranges }], skus)).toEqual(faults)
  })

  it("is refused for a place measured twice", () => {
    expect(chartFaults([{ site: "mid_knee", ranges: [small, large] }, { site: "mid_knee", ranges: [small, large] }], skus)).toEqual(["mid_knee: measured twice"])
  })
})
