import fc from "fast-check"
import { bothUnits, lengthOf, shownIn, typedLength } from "./length"

describe("a length in the form", () => {
  it("is read in the unit it is typed in, with a point or a comma", () => {
    expect(typedLength("18.5", "in").inches).toBe(18.5)
    expect(typedLength("45,5", "cm").inches).toBeCloseTo(17.9134, 4)
    expect(typedLength("", "in").inches).toBeNull()
    expect(typedLength("18 in", "in").inches).toBeNull()
  })

  it("stays what is stored, however often somebody looks at it in the other unit", () => {
    fc.assert(fc.property(fc.double({ min: 5, max: 96, noNaN: true }), (inches) => {
      const back = shownIn(shownIn(shownIn(lengthOf(inches, "in"), "cm"), "in"), "cm")
      expect(back.inches).toBe(inches)
    }))
  })

  it("shows what was typed in centimetres as it was typed, after a look in inches", () => {
    fc.assert(fc.property(fc.integer({ min: 150, max: 900 }), (millimetres) => {
      const typed = String(millimetres / 10)
      expect(shownIn(shownIn(typedLength(typed, "cm"), "in"), "cm").text).toBe(typed)
    }))
  })

  it("keeps what is no number, to be mended", () => {
    expect(shownIn(typedLength("about 18", "in"), "cm").text).toBe("about 18")
  })

  it("is read in both units", () => {
    expect(bothUnits(15.5)).toBe("15.5 in (39.4 cm)")
  })
})
