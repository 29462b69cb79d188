import fc from "fast-check"
import { daysBetween, plusDays, weekdayOf, type Weekday } from "./days"
import { daysOfStep, everySecondDay, planRuns, troubleOf } from "./plan"
import { STEPS } from "./steps"

const TUE_THU_SAT = new Set<Weekday>([1, 3, 5])
const wish = { start: "2026-11-24", weekdays: TUE_THU_SAT, from: 1 }

const days = fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }).map((list) => new Set(list)).filter((weekdays) => troubleOf({ ...wish, weekdays }) === null)
const starts = fc.integer({ min: 0, max: 4000 }).map((count) => plusDays("2024-01-01", count))
const anyPlan = fc.tuple(starts, days, fc.integer({ min: 1, max: 6 })).map(([start, weekdays, from]) => ({ start, weekdays, runs: planRuns({ start, weekdays, from }) }))

describe("the walk–run plan", () => {
  it("has each step twice, in order, on the chosen days", () => {
    expect(planRuns(wish).map(({ step, time, day }) => `${step.number}.${time} ${day}`)).toEqual([
      "1.1 2026-11-24", "1.2 2026-11-26", "2.1 2026-11-28", "2.2 2026-12-01", "3.1 2026-12-03", "3.2 2026-12-05",
      "4.1 2026-12-08", "4.2 2026-12-10", "5.1 2026-12-12", "5.2 2026-12-15", "6.1 2026-12-17", "6.2 2026-12-19",
    ])
  })

  it("goes on from the step someone is at", () => {
    expect(planRuns({ ...wish, from: 5 }).map(({ step }) => step.number)).toEqual([5, 5, 6, 6])
  })

  it("waits for the first chosen day", () => {
    expect(planRuns({ ...wish, start: "2026-11-22" })[0]?.day).toBe("2026-11-24")
  })

  it("always has a day of rest between runs, and runs on chosen days alone", () => {
    fc.assert(fc.property(anyPlan, ({ weekdays, runs }) => {
      runs.slice(1).forEach(({ day }, at) => { expect(daysBetween(runs[at]?.day ?? day, day)).toBeGreaterThanOrEqual(2) })
      expect(runs.every(({ day }) => weekdays.has(weekdayOf(day)))).toBe(true)
    }))
  })

  it("never takes more than two new steps in seven days", () => {
    fc.assert(fc.property(anyPlan, ({ runs }) => {
      const firsts = runs.filter(({ time }) => time === 1).map(({ day }) => day)
      firsts.forEach((day) => { expect(firsts.filter((other) => daysBetween(day, other) >= 0 && daysBetween(day, other) < 7).length).toBeLessThanOrEqual(2) })
    }))
  })

  it("suggests three days that have rest between them, whenever it starts", () => {
    fc.assert(fc.property(starts, (start) => {
      const weekdays = everySecondDay(start)
      expect([weekdays.size, troubleOf({ start, weekdays, from: 1 })]).toEqual([3, null])
      expect(planRuns({ start, weekdays, from: 1 })[0]?.day).toBe(start)
    }))
  })

  it("counts days for those who have no dates", () => {
    expect(STEPS.map(({ number }) => daysOfStep(number))).toEqual([[1, 3], [5, 7], [9, 11], [13, 15], [17, 19], [21, 23]])
  })
})

describe("what stands in the way of a plan", () => {
  it("is no start, or one that doesn’t exist", () => {
    expect(troubleOf({ ...wish, start: "" })?.field).toBe("start")
    expect(troubleOf({ ...wish, start: "2026-02-30" })?.field).toBe("start")
  })

  it("is no day to run on", () => {
    expect(troubleOf({ ...wish, weekdays: new Set() })?.error).toContain("one day a week at least")
  })

  it("are days side by side, Sunday and Monday among them, and it says which", () => {
    expect(troubleOf({ ...wish, weekdays: new Set<Weekday>([1, 2, 5]) })?.error).toMatch(/^Tuesday and Wednesday are side by side/)
    expect(troubleOf({ ...wish, weekdays: new Set<Weekday>([0, 6]) })?.error).toMatch(/^Sunday and Monday/)
  })
})
