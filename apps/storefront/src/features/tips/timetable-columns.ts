import type { Timing } from "./tip"

/** The timetable's columns, by the day each ends. Not to scale: the first days matter most. */
export const COLUMNS = [
  { until_day: 3, label: "3 days" },
  { until_day: 10, label: "10 days" },
  { until_day: 42, label: "6 wks" },
  { until_day: 84, label: "12 wks" },
]

/** Grid lines between which a tip's band lies: 1 is the left edge of the first column. */
export type Band = { start: number; end: number }

/** The columns a tip takes up; `null` for what comes after all of them. A column that is only touched counts whole. */
export function bandOf({ from_day, to_day }: Pick<Timing, "from_day" | "to_day">): Band | null {
  const start = 1 + COLUMNS.filter(({ until_day }) => until_day <= from_day).length
  if (start > COLUMNS.length) {
    return null
  }
  const reached = to_day === null ? COLUMNS.length : COLUMNS.filter(({ until_day }) => until_day < to_day).length + 1
  return { start, end: Math.max(start, Math.min(reached, COLUMNS.length)) + 1 }
}
