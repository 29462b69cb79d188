import { valueText, type Unit } from "./length"
import { matchSize } from "./match"
import { markText, rangeText, rowVerdict, verdictFor } from "./words"

const medium = { label: "Medium", min_in: 18, max_in: 23 }
const large = { label: "Large", min_in: 20, max_in: 31 }

function verdict(value: number, unit: Unit = "in", ranges = [medium, large], read = unit) {
  const match = matchSize(ranges, { value, unit })
  return match && verdictFor(match, { value, unit }, read)
}

describe("what we say about a measure", () => {
  it("says a tie in words and names one", () => {
    expect(verdict(21.5)).toEqual({
      said: "21.5 in fits Medium and Large.",
      because: "From 20 to 23 in they overlap. Large is roomier; Medium presses more. If in doubt, Large.",
    })
  })

  it("speaks centimetres to those who measure in them", () => {
    expect(verdict(48, "cm")).toEqual({ said: "48 cm fits Medium.", because: "It runs from 46 to 58 cm." })
  })

  it("reads an inch in centimetres to those who switch, without moving it to another size", () => {
    expect(verdict(18, "in", [{ ...large, label: "Small", min_in: 10, max_in: 18 }, medium], "cm")?.said).toBe("46 cm fits Small and Medium.")
  })

  it("says plainly that nothing fits", () => {
    expect(verdict(33)?.said).toBe("33 in is more than any size here fits.")
    expect(verdict(33)?.because).toContain("Large ends at 31 in.")
  })

  it("says a height in feet where people do", () => {
    const adult = { label: "Adult", min_in: 62, max_in: 74 }
    expect(rangeText(adult, "in")).toBe("5′2″–6′2″")
    expect(rangeText(adult, "cm")).toBe("157–188 cm")
    expect(verdict(67, "in", [adult])).toEqual({ said: "5′7″ fits Adult.", because: "It runs from 5′2″ to 6′2″." })
    expect([markText(60, "in"), markText(20, "in"), markText(160, "cm")]).toEqual(["5′0″", "20", "160"])
  })

  it("adds centimetres to a size by the inch where people measure in them", () => {
    expect(["8 in", "Large"].map((value) => valueText(value, "cm"))).toEqual(["8 in (20 cm)", "Large"])
    expect(valueText("8 in", "in")).toBe("8 in")
  })

  it("tells each row apart", () => {
    expect([15, 20, 25].map((value) => rowVerdict(medium, { value, unit: "in" }))).toEqual(["too large for you", "fits you", "too small for you"])
  })
})
