import { rulerFor } from "./ruler"

describe("the rule beside a picture", () => {
  it("has a tick an inch in the United States", () => {
    expect(rulerFor(31, "in")).toEqual({ unit: "in", perUnit: 31, tick: 1, long: 5, numerals: [0, 5, 10, 15, 20, 25] })
  })

  it("has a tick a centimetre elsewhere, over the same length", () => {
    const { perUnit, tick, numerals } = rulerFor(31, "cm")
    expect(perUnit * 2.54).toBeCloseTo(31, 2)
    expect(tick).toBe(1)
    expect(numerals).toEqual([0, 10, 20, 30, 40, 50, 60])
  })

  it("leaves out ticks that would run together, never the long ones under the numerals", () => {
    expect(rulerFor(14, "cm")).toMatchObject({ tick: 5, long: 10 })
    expect(rulerFor(14, "in")).toMatchObject({ tick: 1, long: 5 })
  })
})
