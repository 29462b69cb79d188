import { CM_PER_INCH, measureText, toInches, type Length, type Unit } from "./length"
import type { Lengths } from "./match-chart"

/** A length in the unit it was typed in, or what to say at the field; `null` when nothing was typed. */
export type Measured = { ok: true; length: Length } | { ok: false; error: string } | null

/** `like`: an example for each unit. */
type Limits = { min: number; max: number; tooSmall: string; tooLarge: string; like: Record<Unit, string> }

// domain.md B1: warn above 90 cm. No adult limb is thinner than 15 cm where these charts measure.
const GIRTH: Limits = { min: 15 / CM_PER_INCH, max: 90 / CM_PER_INCH, tooSmall: "thinner than a leg is there", tooLarge: "over 90 cm (35 in)", like: { in: "21.5", cm: "54" } }
const HEIGHT: Limits = { min: 36, max: 96, tooSmall: "under 3 feet", tooLarge: "over 8 feet", like: { in: "67, or 5 ft 7", cm: "170" } }

const NUMBER = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(in|inch|inches|cm|["″”])?$/i

const FEET = /^(\d)\s*(?:ft|feet|['′’])\s*(?:(\d{1,2})\s*(?:in|inch|inches|["″”])?)?$/i

/** A height as people say it, "5 ft 7" or 5'7", as inches to read on; anything else as it is. */
function inchesSaid(text: string): string {
  const [, feet, inches] = FEET.exec(text) ?? []
  return feet ? `${Number(feet) * 12 + Number(inches ?? 0)} in` : text
}

function limitsFor(site: string): Limits {
  return site.includes("height") ? HEIGHT : GIRTH
}

function typedUnit(suffix: string | undefined, chosen: Unit): Unit {
  if (!suffix) {
    return chosen
  }
  return suffix.toLowerCase() === "cm" ? "cm" : "in"
}

function implausible(typed: string, unit: Unit, inches: number, limits: Limits): string | null {
  const other: Unit = unit === "in" ? "cm" : "in"
  const inOther = unit === "in" ? inches / CM_PER_INCH : inches * CM_PER_INCH
  const hint = inOther >= limits.min && inOther <= limits.max ? ` Did you mean ${typed} ${other}?` : " Please measure again."
  if (inches > limits.max) {
    return `${typed} ${unit} is ${limits.tooLarge}.${hint}`
  }
  return inches < limits.min ? `${typed} ${unit} is ${limits.tooSmall}.${hint}` : null
}

/**
 * Reads a measure as people type it: "21.5", "21,5", "54 cm", `21"`, "5 ft 7". A unit behind the number beats the chosen one.
 * `site` is the chart's measure site; it decides what is plausible.
 */
export function parseMeasure(text: string, unit: Unit, site: string): Measured {
  const trimmed = text.trim()
  if (!trimmed) {
    return null
  }
  const limits = limitsFor(site)
  const found = NUMBER.exec(inchesSaid(trimmed))
  if (!found) {
    return { ok: false, error: `Type a number, like ${limits.like[unit]}. You typed: ${trimmed}.` }
  }
  const value = Number(`${found[1] ?? ""}.${found[2] ?? "0"}`)
  const length: Length = { value, unit: typedUnit(found[3], unit) }
  const error = implausible(String(value), length.unit, toInches(length), limits)
  return error ? { ok: false, error } : { ok: true, length }
}

const [THIGH, KNEE] = ["thigh_6in_above", "mid_knee"] as const

/** What no leg is: a thigh thinner than its knee (domain.md B1). Said at either of the two; `null` elsewhere, or when all is well. */
export function doubtAbout(site: string, lengths: Lengths): string | null {
  const [thigh, knee] = [lengths[THIGH], lengths[KNEE]]
  if (!thigh || !knee || (site !== THIGH && site !== KNEE) || toInches(thigh) >= toInches(knee)) {
    return null
  }
  const { unit } = site === THIGH ? thigh : knee
  return `A thigh of ${measureText(thigh, unit)} is thinner than a knee of ${measureText(knee, unit)}. Please measure both again.`
}
