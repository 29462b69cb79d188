import { CM_PER_INCH, type Unit } from "../fit/length"

/** Pictures are this many units wide and high. */
const PICTURE = 800
/** A numeral every so many inches or centimetres. */
const NUMERALS: Record<Unit, number> = { in: 5, cm: 10 }
/** Ticks nearer than this, in units of the picture, run together on a phone. */
const CLEAR = 10

/** A rule beside a picture drawn to scale: units of the picture an inch or a centimetre, how many of those lie between two ticks and between two long ones, and where numerals stand. */
export type Ruler = { unit: Unit; perUnit: number; tick: number; long: number; numerals: number[] }

/** Lays a rule along a picture of so many units an inch; in centimetres where people measure in those. */
export function rulerFor(unitsPerInch: number, unit: Unit): Ruler {
  const perUnit = unit === "in" ? unitsPerInch : Math.round((unitsPerInch / CM_PER_INCH) * 1000) / 1000
  const count = Math.floor(PICTURE / perUnit / NUMERALS[unit]) + 1
  const spacing = perUnit < CLEAR ? { tick: 5, long: 10 } : { tick: 1, long: 5 }
  return { unit, perUnit, ...spacing, numerals: Array.from({ length: count }, (_, at) => at * NUMERALS[unit]) }
}
