import { rulerFor } from "./ruler"

describe("the rule beside a picture", () => {
  it("has a tick an inch in the United States", () => {
    expect(rulerFor(31, "in")).toEqual({ unit: "in", perTick: 31, numerals: [0, 5, 10, 15, 20, 25] })
  })

  it("has a tick a centimetre elsewhere, over the same length", () => {
    const { perTick, numerals } = rulerFor(31, "cm")
    expect(perTick * 2.54).toBeCloseTo(31, 2)
    expect(numerals).toEqual([0, 10, 20, 30, 40, 50, 60])
  })
})
