const WORDS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })

/** "2026-11-24" as "24 November 2026": the month in words, so that nobody takes it for the day, and the same day in every time zone. */
export function dayInWords(day: string): string {
  return WORDS.format(new Date(`${day}T00:00:00Z`))
}
