import type { Day } from "./tip"

const HOUR = 60
/** Every second hour has its numeral. */
const NUMERAL_HOURS = 2

/** A day laid out on the tape. Places and widths are per cent of it; `minor` and `major` are its numbers of small and great steps. */
export type DayPlan = { minor: number; major: number; bands: { at: number; width: number }[]; numerals: { at: number; text: string }[]; words: string; smallest: string }

function clock(hour: number): string {
  return `${hour % 12 || 12} ${hour % 24 < 12 ? "am" : "pm"}`
}

/** The first and the last say which half of the day it is; in between, noon does. */
function numeral(hour: number, { from_hour, to_hour }: Day): string {
  if (hour === from_hour || hour === to_hour) {
    return clock(hour)
  }
  return hour === 12 ? "noon" : String(hour % 12 || 12)
}

/** "2½ hours", "2 hours", "100 minutes". */
function every(minutes: number): string {
  if (minutes % (HOUR / 2) !== 0 || minutes < HOUR) {
    return `${minutes} minutes`
  }
  const whole = Math.floor(minutes / HOUR)
  return minutes === HOUR ? "hour" : `${whole}${minutes % HOUR ? "½" : ""} hours`
}

/** Lays the doses of a day out to scale. The last one is over before the day is. */
export function planDay(day: Day): DayPlan {
  const { of, from_hour, to_hour, minutes, every_minutes } = day
  const length = (to_hour - from_hour) * HOUR
  const count = Math.floor((length - minutes) / every_minutes) + 1
  const percent = (part: number) => Math.round((part / length) * 10_000) / 100
  const hours = Array.from({ length: Math.floor((to_hour - from_hour) / NUMERAL_HOURS) + 1 }, (_, at) => from_hour + at * NUMERAL_HOURS)
  return {
    minor: length / minutes,
    major: to_hour - from_hour,
    bands: Array.from({ length: count }, (_, at) => ({ at: percent(at * every_minutes), width: percent(minutes) })),
    numerals: hours.map((hour) => ({ at: percent((hour - from_hour) * HOUR), text: numeral(hour, day) })),
    words: `From ${clock(from_hour)} to ${clock(to_hour)}: ${count} times ${minutes} minutes of ${of}, one every ${every(every_minutes)}.`,
    smallest: `The smallest step is ${minutes} minutes`,
  }
}
