import { comparedOn, dayOf, dueInWords } from "./review"

describe("the review of a text", () => {
  it("is due again a year after it was compared, on a day there is", () => {
    expect(comparedOn("2026-11-24")).toEqual({ last_reviewed_on: "2026-11-24", review_due_on: "2027-11-24" })
    expect(comparedOn("2028-02-29").review_due_on).toBe("2029-02-28")
  })

  it("is overdue once its day has passed, and not on it", () => {
    expect(dueInWords("2026-11-24", "2026-11-24")).toEqual({ words: "24 November 2026", isOverdue: false })
    expect(dueInWords("2026-11-23", "2026-11-24")).toEqual({ words: "Overdue since 23 November 2026", isOverdue: true })
    expect(dueInWords(null, "2026-11-24").isOverdue).toBe(true)
  })

  it("counts the day where somebody sits, not where the clock is kept", () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05")
  })
})
