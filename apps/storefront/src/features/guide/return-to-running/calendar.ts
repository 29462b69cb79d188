import { plusDays, type Day } from "./days"
import type { Run } from "./plan"
import { effortText, STOPS, turnsText, wayText } from "./steps"

/** Lines longer than this many octets are folded (RFC 5545, 3.1). */
const MOST_OCTETS = 75

const octets = (text: string) => new TextEncoder().encode(text).length

/** RFC 5545, 3.3.11: what has a meaning of its own in a text is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n")
}

/** Breaks a line between characters, never inside one; what goes on begins with a space. */
function folded(line: string): string {
  const parts = [""]
  let size = 0
  for (const character of line) {
    const more = octets(character)
    if (size + more > MOST_OCTETS) {
      parts.push(" ")
      size = 1
    }
    parts[parts.length - 1] += character
    size += more
  }
  return parts.join("\r\n")
}

const compact = (day: Day) => day.replaceAll("-", "")

/** A whole day that keeps nobody from other appointments. The name says nothing of a knee: calendars are shared. */
function event({ step, time, day }: Run, index: number, plan: string, stamp: string): string[] {
  const about = [`${turnsText(step)}, ${wayText(step)} in all. How hard: ${effortText(step)}. Level ground, after a warm-up.`, ...STOPS]
  return [
    "BEGIN:VEVENT",
    `UID:${plan}-${index + 1}@kneewell`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(plusDays(day, 1))}`,
    `SUMMARY:${escaped(`Walk and run, step ${step.number}, time ${time}`)}`,
    `DESCRIPTION:${escaped(about.join("\n"))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]
}

/** The plan as a calendar file (RFC 5545). `plan` is a name for it that no other plan has; `now` is when it was made. */
export function calendarOf(runs: Run[], plan: string, now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]|\.\d+/g, "")}`
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kneewell//Walk and run//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ...runs.flatMap((run, index) => event(run, index, plan, stamp)),
    "END:VCALENDAR",
  ]
  return `${lines.map(folded).join("\r\n")}\r\n`
}
