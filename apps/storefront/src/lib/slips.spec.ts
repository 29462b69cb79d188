import { slipsBetween } from "./slips"

describe("slips of the finger between two words", () => {
  it.each([
    ["swollen", "swolen", 1], ["swollen", "sowllen", 1], ["swollen", "swolllen", 1], ["swollen", "swallen", 1], ["straighten", "strighen", 2],
    ["sleeve", "sleave", 1], ["slevee", "sleeve", 1], ["same", "same", 0],
  ])("between %s and %s are %i", (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips)
  })

  it("are no longer counted where they are too many", () => {
    expect(slipsBetween("fever", "replacement", 2)).toBe(3)
    expect(slipsBetween("abcdef", "uvwxyz", 2)).toBe(3)
    expect(slipsBetween("knee", "calf", 1)).toBe(2)
  })
})
