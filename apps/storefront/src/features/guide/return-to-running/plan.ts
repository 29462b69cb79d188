import { isDay, plusDays, weekdayOf, WEEKDAYS, type Day, type Weekday } from "./days"
import { STEPS, TIMES, type Step } from "./steps"

/** A run of the plan: which step, the how manieth time of it, and when. */
export type Run = { step: Step; time: number; day: Day }
export type Wish = { start: string; weekdays: ReadonlySet<Weekday>; /** The number of the step to begin with. */ from: number }
/** What stands in the way of a plan, and at which of the fields. */
export type Trouble = { field: "start" | "weekdays"; error: string }

const WEEK = 7
/** At least one day of rest between two runs. */
const LEAST_APART = 2

/** Two chosen weekdays that follow each other, Sunday and Monday too, by name; `null` when there is rest between all. */
function neighbours(weekdays: ReadonlySet<Weekday>): string | null {
  const pair = WEEKDAYS.map(({ day, name }, at) => ({ day, name, next: WEEKDAYS[(at + 1) % WEEK] })).find(({ day, next }) => weekdays.has(day) && next && weekdays.has(next.day))
  return pair?.next ? `${pair.name} and ${pair.next.name}` : null
}

export function troubleOf({ start, weekdays }: Wish): Trouble | null {
  if (!isDay(start)) {
    return { field: "start", error: "Choose the day to start on." }
  }
  if (weekdays.size === 0) {
    return { field: "weekdays", error: "Choose one day a week at least, three at most." }
  }
  const pair = neighbours(weekdays)
  return pair === null ? null : { field: "weekdays", error: `${pair} are side by side. Leave at least one day of rest between two runs.` }
}

/** The runs from a step to the last, each step twice, on the chosen weekdays from the start on. With a day of rest between runs and every step twice, there are never more than two new steps in seven days. */
export function planRuns({ start, weekdays, from }: Wish): Run[] {
  const steps = STEPS.filter(({ number }) => number >= from)
  const runs: Run[] = []
  let day = start
  for (const step of steps) {
    for (let time = 1; time <= TIMES; time++) {
      while (!weekdays.has(weekdayOf(day))) {
        day = plusDays(day, 1)
      }
      runs.push({ step, time, day })
      day = plusDays(day, LEAST_APART)
    }
  }
  return runs
}

/** Three days to begin with: the start's weekday and every second after it. */
export function everySecondDay(start: Day): Set<Weekday> {
  return new Set([0, 2, 4].map((count) => weekdayOf(plusDays(start, count))))
}

/** The plan without dates, for whoever counts days: the soonest there may be. "Day 1 and day 3" for the first step. */
export function daysOfStep(number: number): number[] {
  const before = (number - 1) * TIMES
  return Array.from({ length: TIMES }, (_, at) => 1 + (before + at) * LEAST_APART)
}
