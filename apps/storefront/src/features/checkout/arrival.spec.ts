import { addWorkingDays, arrivesBetween, daysIn } from "./arrival"

const monday = new Date("2026-11-23T20:00:00Z")

describe("when a parcel comes", () => {
  it("leaves out weekends", () => {
    expect(addWorkingDays(monday, 4).toISOString().slice(0, 10)).toBe("2026-11-27")
    expect(addWorkingDays(monday, 5).toISOString().slice(0, 10)).toBe("2026-11-30")
  })

  it("says the first and the last day", () => {
    expect(arrivesBetween(monday, { min: 4, max: 6 }, "en-US")).toBe("Fri, Nov 27 to Tue, Dec 1")
    expect(arrivesBetween(monday, { min: 2, max: 2 }, "en-GB")).toBe("Wed 25 Nov")
  })

  it("reads the days out of the option's description", () => {
    expect(daysIn("3 to 6 working days")).toEqual({ min: 3, max: 6 })
    expect(daysIn("1–2 working days")).toEqual({ min: 1, max: 2 })
    expect(daysIn("2 working days")).toEqual({ min: 2, max: 2 })
    expect(daysIn("soon")).toBeNull()
  })
})
