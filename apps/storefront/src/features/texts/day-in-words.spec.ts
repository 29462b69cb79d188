import { dayInWords } from "./day-in-words"

describe("a day in words", () => {
  it("has its month spelled out", () => {
    expect(dayInWords("2026-11-24")).toBe("24 November 2026")
    expect(dayInWords("2027-03-01")).toBe("1 March 2027")
  })
})
