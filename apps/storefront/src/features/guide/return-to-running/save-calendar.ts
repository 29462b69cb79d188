import { calendarOf } from "./calendar"
import type { Run } from "./plan"

/** A name no other plan has, so that a calendar doesn't take two plans for one. */
function planName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("")
}

/** Hands the plan to the reader as a file. It is made here, and goes nowhere else. */
export function saveCalendar(runs: Run[]): void {
  const url = URL.createObjectURL(new Blob([calendarOf(runs, planName(), new Date())], { type: "text/calendar" }))
  const link = document.createElement("a")
  link.href = url
  link.download = "walk-and-run.ics"
  link.click()
  URL.revokeObjectURL(url)
}
