/** "2026-11-24" for a moment, in the time zone of whoever looks. */
export function dayOf(moment: Date): string {
  const part = (number: number) => String(number).padStart(2, "0")
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`
}

/** A text compared with its sources today is due again in a year. */
export function comparedOn(day: string): { last_reviewed_on: string; review_due_on: string } {
  const [year, ...rest] = day.split("-")
  const inAYear = [Number(year) + 1, ...rest].join("-")
  return { last_reviewed_on: day, review_due_on: inAYear.replace(/-02-29$/, "-02-28") }
}

const WORDS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })

/** "2026-11-24" as "24 November 2026". Days are compared as text, so none may be missing. */
export function dayInWords(day: string): string {
  return WORDS.format(new Date(`${day}T00:00:00Z`))
}

/** When a text is due for its review; `isOverdue` where that day has passed, or nobody has named one. */
export function dueInWords(due: string | null, today: string): { words: string; isOverdue: boolean } {
  if (!due) {
    return { words: "Never compared", isOverdue: true }
  }
  return due < today ? { words: `Overdue since ${dayInWords(due)}`, isOverdue: true } : { words: dayInWords(due), isOverdue: false }
}
