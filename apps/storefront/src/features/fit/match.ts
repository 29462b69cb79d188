import type { SizeRange } from "./types"

/**
 * What a measure says about a chart. A tie is never hidden: all sizes that fit come back, and which of them we name.
 * `suggest` is the larger one, roomier when in doubt (domain.md B1).
 */
export type Match<R extends SizeRange> =
  | { kind: "one"; range: R }
  | { kind: "tie"; ranges: R[]; from: number; to: number; suggest: R }
  | { kind: "gap"; below: R; above: R; suggest: R }
  | { kind: "outside"; side: "below" | "above"; nearest: R }

function largest<R extends SizeRange>(ranges: [R, ...R[]]): R {
  return ranges.reduce((best, range) => (range.max_in > best.max_in ? range : best))
}

function highestBelow<R extends SizeRange>(ranges: R[], inches: number): R | undefined {
  return ranges.filter(({ max_in }) => max_in < inches).sort((a, b) => b.max_in - a.max_in)[0]
}

function lowestAbove<R extends SizeRange>(ranges: R[], inches: number): R | undefined {
  return ranges.filter(({ min_in }) => min_in > inches).sort((a, b) => a.min_in - b.min_in)[0]
}

/** Sizes whose range holds the measure, ends included. `null` for a chart without ranges. */
export function matchSize<R extends SizeRange>(ranges: R[], inches: number): Match<R> | null {
  const [first, ...more] = ranges.filter(({ min_in, max_in }) => inches >= min_in && inches <= max_in)
  if (first && more.length) {
    const fitting: [R, ...R[]] = [first, ...more]
    const from = Math.max(...fitting.map(({ min_in }) => min_in))
    const to = Math.min(...fitting.map(({ max_in }) => max_in))
    return { kind: "tie", ranges: fitting, from, to, suggest: largest(fitting) }
  }
  if (first) {
    return { kind: "one", range: first }
  }
  const below = highestBelow(ranges, inches)
  const above = lowestAbove(ranges, inches)
  if (below && above) {
    return { kind: "gap", below, above, suggest: above }
  }
  const nearest = below ?? above
  return nearest ? { kind: "outside", side: below ? "above" : "below", nearest } : null
}

/** The size we would choose, or none when nothing fits. */
export function suggested<R extends SizeRange>(match: Match<R> | null): R | null {
  if (!match || match.kind === "outside") {
    return null
  }
  return match.kind === "one" ? match.range : match.suggest
}
