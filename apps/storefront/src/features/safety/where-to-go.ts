import { COUNTRIES, type Country } from "../../lib/countries"
import type { Soon } from "./types"

/** Where to go in a place: `lead` is what to do, `then` what if that can’t be. */
export type Place = { name: string; lead: string; then: string }

/** Countries whose care is reached in the same way. */
type System = "us" | "uk" | "eu"

const SYSTEMS: readonly System[] = ["us", "uk", "eu"]
const ALIKE: Readonly<Record<string, System>> = { us: "us", gb: "uk" }
const NAMES: Readonly<Record<System, string>> = { us: "United States", uk: "United Kingdom", eu: "EU" }

const systemOf = ({ country }: Pick<Country, "country">): System => ALIKE[country] ?? "eu"
const numberOf = (system: System) => COUNTRIES.find((country) => systemOf(country) === system)?.emergency ?? "112"

const LEADS: Readonly<Record<Exclude<Soon, "now">, Readonly<Record<System, string>>>> = {
  "emergency-today": { us: "An emergency room, today.", uk: "Go to A&E, today.", eu: "An emergency department, today." },
  today: { us: "Urgent care or an emergency room, today.", uk: "Call 111, or go to A&E, today.", eu: "The doctor on duty or an emergency department, today." },
  days: { us: "Your doctor, within days.", uk: "Your GP, within days.", eu: "Your family doctor, within days." },
  weeks: { us: "Your doctor or a physical therapist.", uk: "Your GP or a physiotherapist.", eu: "Your family doctor or a physiotherapist." },
}

const WORSE: Readonly<Record<Exclude<Soon, "now">, (number: string) => string>> = {
  "emergency-today": (number) => `No way to get there: ${number}.`,
  today: (number) => `No way to get there: ${number}.`,
  days: () => "After a fresh injury, or if it gets worse: today.",
  weeks: () => "",
}

/** Whom to call where: the shopper’s own country first, then the others we sell to, each kind once. */
export function emergencyNumbers(country: Country): { system: System; name: string; number: string }[] {
  const own = systemOf(country)
  const others = SYSTEMS.filter((system) => system !== own).map((system) => ({ system, name: NAMES[system], number: numberOf(system) }))
  return [{ system: own, name: country.name, number: country.emergency }, ...others]
}

/** Where to go, and how soon, in the same order. */
export function placesToGo(soon: Soon, country: Country): Place[] {
  return emergencyNumbers(country).map(({ system, name, number }) =>
    soon === "now" ? { name, lead: `Call ${number} now.`, then: "" } : { name, lead: LEADS[soon][system], then: WORSE[soon](number) },
  )
}
