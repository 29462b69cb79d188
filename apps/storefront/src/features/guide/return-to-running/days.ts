/** A day of the calendar, "2026-12-01": no time and no zone, so that nothing shifts it. */
export type Day = string
/** 0 is Monday, 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

export const WEEKDAYS: readonly { day: Weekday; name: string; short: string }[] = [
  { day: 0, name: "Monday", short: "Mon" },
  { day: 1, name: "Tuesday", short: "Tue" },
  { day: 2, name: "Wednesday", short: "Wed" },
  { day: 3, name: "Thursday", short: "Thu" },
  { day: 4, name: "Friday", short: "Fri" },
  { day: 5, name: "Saturday", short: "Sat" },
  { day: 6, name: "Sunday", short: "Sun" },
]

const DAY_MS = 86_400_000
const WEEK = 7
/** Day 0 of the count, 1 January 1970, was a Thursday. */
const EPOCH_WEEKDAY = 3

// Days are counted in UTC, where every day has 24 hours.
const toNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS
const toDay = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10)

/** Whether it is a day that exists, of a year with four digits. */
export function isDay(text: string): boolean {
  const number = /^\d{4}-\d\d-\d\d$/.test(text) ? toNumber(text) : NaN
  return Number.isInteger(number) && toDay(number) === text
}

export function plusDays(day: Day, count: number): Day {
  return toDay(toNumber(day) + count)
}

/** Days from the first to the second: 1 from today to tomorrow. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

export function weekdayOf(day: Day): Weekday {
  // A remainder of seven, made positive: one of the seven.
  return ((((toNumber(day) + EPOCH_WEEKDAY) % WEEK) + WEEK) % WEEK) as Weekday
}

/** The day it is where the reader is. */
export function today(now: Date): Day {
  const two = (part: number) => String(part).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** "Tue, Dec 1" or "Tue 1 Dec", as the reader's device writes it. */
export function dayText(day: Day, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }).format(toNumber(day) * DAY_MS)
}
