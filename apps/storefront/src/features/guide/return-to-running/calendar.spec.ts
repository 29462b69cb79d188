import { calendarOf } from "./calendar"
import { planRuns } from "./plan"
import { STOPS } from "./steps"

const runs = planRuns({ start: "2026-12-30", weekdays: new Set([2]), from: 1 })
const file = calendarOf(runs, "plan", new Date("2026-11-24T21:25:55.123Z"))
const unfolded = file.replaceAll("\r\n ", "").trimEnd().split("\r\n")
const all = (name: string) => unfolded.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(":") + 1))

describe("the plan as a calendar file", () => {
  it("ends every line with CR and LF, and has no bare one", () => {
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true)
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
  })

  it("folds at 75 octets, and never inside a character", () => {
    const lines = file.split("\r\n")
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.some((line) => line.startsWith(" "))).toBe(true)
    expect(Buffer.from(file).toString("utf8")).toBe(file)
    expect(lines.join("")).not.toContain("\uFFFD")
  })

  it("has an event for every run, each named once and for all", () => {
    expect(all("BEGIN:VEVENT")).toHaveLength(12)
    expect(new Set(all("UID")).size).toBe(12)
    expect(new Set(all("DTSTAMP"))).toEqual(new Set(["20261124T212555Z"]))
  })

  it("makes them whole days, which end with the day after", () => {
    expect(all("DTSTART;VALUE=DATE").slice(0, 2)).toEqual(["20261230", "20270106"])
    expect(all("DTEND;VALUE=DATE").slice(0, 2)).toEqual(["20261231", "20270107"])
  })

  it("says what to do and what stops it, with commas and semicolons escaped", () => {
    const [about] = all("DESCRIPTION")
    expect(about).toContain("Walk 2 minutes\\, run 3\\, in turns\\, 1 mile (1.6 km) in all.")
    expect(about?.replace(/\\n/g, "\n").replace(/\\([\\;,])/g, "$1")).toContain(STOPS.join("\n"))
    expect(about).not.toMatch(/[^\\][,;]/)
  })

  it("says nothing of a knee where a shared calendar shows it", () => {
    expect(all("SUMMARY").join()).not.toMatch(/knee|pain/i)
  })
})
