import { inUnit, readIn, type Length } from "./length"
import type { SizeRange } from "./types"

/**
 * What a measure says about the sizes at one place. A tie is never hidden: all sizes that fit come back, and which of
 * them we name. `suggest` is the larger one, roomier when in doubt (domain.md B1). `from` and `to` are inches.
 */
export type Match<R extends SizeRange> =
  | { kind: "one"; range: R }
  | { kind: "tie"; ranges: [R, ...R[]]; from: number; to: number; suggest: R }
  | { kind: "gap"; below: R; above: R; suggest: R }
  | { kind: "outside"; side: "below" | "above"; nearest: R }

/**
 * Where a measure lies against a size: below it, in it, ends included, or above it. Both are compared as they are read in
 * the measure's own unit, so that 58 cm on the tape is the 58 cm that stands in the chart, whatever it is in inches.
 */
export function sideOf({ min_in, max_in }: SizeRange, length: Length): "below" | "in" | "above" {
  const { unit } = length
  const at = readIn(length, unit)
  if (at < inUnit(min_in, unit)) {
    return "below"
  }
  return at > inUnit(max_in, unit) ? "above" : "in"
}

export function largest<R extends SizeRange>(ranges: [R, ...R[]]): R {
  return ranges.reduce((best, range) => (range.max_in > best.max_in ? range : best))
}

/** Sizes whose range holds the measure. `null` for a chart without ranges. */
export function matchSize<R extends SizeRange>(ranges: R[], length: Length): Match<R> | null {
  const on = (side: ReturnType<typeof sideOf>) => ranges.filter((range) => sideOf(range, length) === side)
  const [first, ...more] = on("in")
  if (first && more.length) {
    const fitting: [R, ...R[]] = [first, ...more]
    const from = Math.max(...fitting.map(({ min_in }) => min_in))
    const to = Math.min(...fitting.map(({ max_in }) => max_in))
    return { kind: "tie", ranges: fitting, from, to, suggest: largest(fitting) }
  }
  if (first) {
    return { kind: "one", range: first }
  }
  const below = on("above").sort((a, b) => b.max_in - a.max_in)[0]
  const above = on("below").sort((a, b) => a.min_in - b.min_in)[0]
  if (below && above) {
    return { kind: "gap", below, above, suggest: above }
  }
  const nearest = below ?? above
  return nearest ? { kind: "outside", side: below ? "above" : "below", nearest } : null
}

/** The sizes a match speaks for, the one we would name first; of a gap its two sides, and none outside. */
export function candidates<R extends SizeRange>(match: Match<R>): R[] {
  switch (match.kind) {
    case "one": return [match.range]
    case "tie": return [match.suggest, ...match.ranges.filter((range) => range !== match.suggest)]
    case "gap": return [match.above, match.below]
    case "outside": return []
  }
}
