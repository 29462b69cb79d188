import { bandOf } from "./timetable-columns"

describe("a tip's band in the timetable", () => {
  it("fills the columns between its days", () => {
    expect(bandOf({ from_day: 0, to_day: 3 })).toEqual({ start: 1, end: 2 })
    expect(bandOf({ from_day: 0, to_day: 10 })).toEqual({ start: 1, end: 3 })
    expect(bandOf({ from_day: 3, to_day: 42 })).toEqual({ start: 2, end: 4 })
    expect(bandOf({ from_day: 3, to_day: 84 })).toEqual({ start: 2, end: 5 })
  })

  it("takes a column that is only touched", () => {
    expect(bandOf({ from_day: 0, to_day: 4 })).toEqual({ start: 1, end: 3 })
    expect(bandOf({ from_day: 5, to_day: 7 })).toEqual({ start: 2, end: 3 })
  })

  it("runs to the end when it goes on, or goes on past the last column", () => {
    expect(bandOf({ from_day: 3, to_day: null })).toEqual({ start: 2, end: 5 })
    expect(bandOf({ from_day: 42, to_day: 200 })).toEqual({ start: 4, end: 5 })
  })

  it("has none for what comes after everything else", () => {
    expect(bandOf({ from_day: 84, to_day: null })).toBeNull()
  })
})
