import { daysBetween, dayText, isDay, plusDays, today, weekdayOf } from "./days"

describe("days without a time", () => {
  it.each([["2026-12-01", true], ["2028-02-29", true], ["2026-02-29", false], ["2026-13-01", false], ["2026-1-1", false], ["", false], ["12026-01-01", false], ["tomorrow", false]])("\"%s\": is a day? %s", (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  it("are a day apart where clocks are put forward or back", () => {
    expect(plusDays("2027-03-27", 1)).toBe("2027-03-28")
    expect(plusDays("2027-03-28", 1)).toBe("2027-03-29")
    expect(plusDays("2026-10-31", 2)).toBe("2026-11-02")
    expect(daysBetween("2026-10-24", "2026-11-02")).toBe(9)
  })

  it("go over the ends of months and years", () => {
    expect([plusDays("2026-12-31", 1), plusDays("2028-02-28", 1), plusDays("2027-03-01", -1)]).toEqual(["2027-01-01", "2028-02-29", "2027-02-28"])
  })

  it("know their weekday, before 1970 too", () => {
    expect([weekdayOf("2026-11-24"), weekdayOf("2026-11-29"), weekdayOf("1970-01-01"), weekdayOf("1969-12-28")]).toEqual([1, 6, 3, 6])
  })

  it("are written the same wherever the reader is", () => {
    expect([dayText("2026-12-01", "en-US"), dayText("2026-12-01", "en-GB")]).toEqual(["Tue, Dec 1", "Tue, 1 Dec"].map((text) => expect.stringMatching(new RegExp(text.replace(",", ",?")))))
  })

  it("are today’s by the reader’s own clock, just before midnight too", () => {
    expect(today(new Date(2026, 10, 24, 23, 59))).toBe("2026-11-24")
  })
})
