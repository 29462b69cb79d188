import { CM_PER_INCH, toInches, type Length, type Unit } from "./length"
import type { SizeRange } from "./types"

/** The scale under the size rows, in the reader's unit. `tick` is the distance of the small ticks, `numerals` where numbers stand. */
export type Tape = { lo: number; hi: number; tick: number; numerals: number[] }

/** Inches as a place on the tape, unrounded: the ticks must be true. */
export function onTape(inches: number, unit: Unit): number {
  return unit === "in" ? inches : inches * CM_PER_INCH
}

function stepFor(span: number): number {
  return [1, 2, 5, 10, 20].find((step) => span / step <= 5) ?? 50
}

/** A tape that just holds all ranges: whole numbers at its ends, round numbers between, none so near an end that they touch. */
export function tapeFor(ranges: SizeRange[], unit: Unit): Tape {
  const lo = Math.floor(onTape(Math.min(...ranges.map(({ min_in }) => min_in)), unit))
  const hi = Math.ceil(onTape(Math.max(...ranges.map(({ max_in }) => max_in)), unit))
  const step = stepFor(hi - lo)
  const clear = (hi - lo) / 8
  const numerals = [lo]
  for (let at = Math.ceil(lo / step) * step; at < hi; at += step) {
    if (at - lo >= clear && hi - at >= clear) {
      numerals.push(at)
    }
  }
  return { lo, hi, tick: hi - lo > 40 ? 5 : 1, numerals: [...numerals, hi] }
}

/** Where the line "you" stands, or `null` when it would fall off the tape. */
export function youAt(length: Length, { lo, hi }: Tape, unit: Unit): number | null {
  const at = length.unit === unit ? length.value : onTape(toInches(length), unit)
  return at >= lo && at <= hi ? at : null
}
