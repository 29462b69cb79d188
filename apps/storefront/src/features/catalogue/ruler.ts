import { CM_PER_INCH, type Unit } from "../fit/types"

/** Pictures are this many units wide and high. */
const PICTURE = 800
/** A numeral every so many inches or centimetres. */
const NUMERALS: Record<Unit, number> = { in: 5, cm: 10 }

/** A rule beside a picture drawn to scale: units of the picture a tick, and where numerals stand. */
export type Ruler = { unit: Unit; perTick: number; numerals: number[] }

/** Lays a rule along a picture of so many units an inch; in centimetres where people measure in those. */
export function rulerFor(unitsPerInch: number, unit: Unit): Ruler {
  const perTick = unit === "in" ? unitsPerInch : Math.round((unitsPerInch / CM_PER_INCH) * 1000) / 1000
  const count = Math.floor(PICTURE / perTick / NUMERALS[unit]) + 1
  return { unit, perTick, numerals: Array.from({ length: count }, (_, at) => at * NUMERALS[unit]) }
}
