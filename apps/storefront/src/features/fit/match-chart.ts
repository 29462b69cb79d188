import type { Length } from "./length"
import { candidates, matchSize, type Match } from "./match"
import type { Chart, Measure, Size } from "./types"

/** What is known of a leg, by measure site. */
export type Lengths = Readonly<Record<string, Length>>

/** One place of a chart that was measured, and what it says. */
export type Reading = { measure: Measure; length: Length; match: Match<Size> }

/**
 * What all measures together say about a chart. `fits`: the sizes that every place allows, the one we would name first;
 * where a place lies between two sizes, both count as allowed. `disagree`: each place allows some, but no size is
 * allowed by all, so none is named (domain.md B1). `outside`: the first place that no size is made for.
 */
export type ChartMatch = { readings: [Reading, ...Reading[]] } & (
  | { kind: "fits"; sizes: [Size, ...Size[]] }
  | { kind: "disagree" }
  | { kind: "outside"; at: Reading }
)

function readingsOf({ measures }: Chart, lengths: Lengths): Reading[] {
  return measures.flatMap((measure) => {
    const length = lengths[measure.site]
    const match = length && matchSize(measure.sizes, length)
    return match ? [{ measure, length, match }] : []
  })
}

/** `null` while nothing that the chart goes by was measured. */
export function matchChart(chart: Chart, lengths: Lengths): ChartMatch | null {
  const [first, ...more] = readingsOf(chart, lengths)
  if (!first) {
    return null
  }
  const readings: [Reading, ...Reading[]] = [first, ...more]
  const at = readings.find(({ match }) => match.kind === "outside")
  if (at) {
    return { kind: "outside", readings, at }
  }
  const allowed = more.map(({ match }) => new Set(candidates(match).map(({ value }) => value)))
  const [best, ...others] = candidates(first.match).filter(({ value }) => allowed.every((values) => values.has(value)))
  return best ? { kind: "fits", readings, sizes: [best, ...others] } : { kind: "disagree", readings }
}

/** The size we would choose, or none where the measures name none. */
export function suggestedSize(match: ChartMatch | null): Size | null {
  return match?.kind === "fits" ? match.sizes[0] : null
}
