/** Working days from leaving us to the door: the quickest and the slowest. */
export type Days = { min: number; max: number }

const SATURDAY = 6
const SUNDAY = 0

function isWorkday(date: Date): boolean {
  return date.getUTCDay() !== SATURDAY && date.getUTCDay() !== SUNDAY
}

/** The date so many working days later; weekends don't count, public holidays do (parcels wait for them, we don't know them all). */
export function addWorkingDays(from: Date, days: number): Date {
  const date = new Date(from)
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    left -= isWorkday(date) ? 1 : 0
  }
  return date
}

function short(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", month: "short", day: "numeric", timeZone: "UTC" }).format(date)
}

/** "Fri, Nov 27 to Tue, Dec 1": when a parcel ordered now is at the door. */
export function arrivesBetween(now: Date, { min, max }: Days, locale: string): string {
  const [first, last] = [addWorkingDays(now, min), addWorkingDays(now, max)].map((date) => short(date, locale))
  return first === last ? `${first ?? ""}` : `${first ?? ""} to ${last ?? ""}`
}

/** "3 to 6 working days", as the shop's staff wrote it in the delivery option. `null` when it holds no number of days. */
export function daysIn(description: string | null | undefined): Days | null {
  const found = /(\d+)(?:\s*(?:to|-|–)\s*(\d+))?/.exec(description ?? "")
  if (!found?.[1]) {
    return null
  }
  const min = Number(found[1])
  return { min, max: Number(found[2] ?? min) }
}
