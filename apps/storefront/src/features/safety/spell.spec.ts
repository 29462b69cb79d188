import { slipsBetween, speller } from "./spell"

describe("slips of the finger", () => {
  it.each([["swollen", "swolen", 1], ["swollen", "sowllen", 1], ["swollen", "swolllen", 1], ["swollen", "swallen", 1], ["straighten", "strighen", 2], ["same", "same", 0]])("counts %s for %s as %i", (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips)
  })

  it("stops counting where it is too many", () => {
    expect(slipsBetween("fever", "replacement", 2)).toBe(3)
    expect(slipsBetween("knee", "calf", 1)).toBe(2)
  })

  const meant = speller(["fever", "swollen", "straighten", "calf", "looked", "locked", "never", "numb"])

  it.each([["fevr", "fever"], ["swolen", "swollen"], ["strighen", "straighten"], ["claf", "calf"], ["nmub", "numb"]])("reads %s as %s", (typed, word) => {
    expect(meant(typed)).toBe(word)
  })

  it("takes another first letter for another word", () => {
    expect(meant("lever")).toBeNull()
  })

  it("lets short words be", () => {
    expect(meant("nub")).toBeNull()
    expect(meant("calm")).toBeNull()
  })
})
