import { speller } from "./spell"

describe("slips of the finger", () => {
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
