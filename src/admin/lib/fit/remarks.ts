import type { RangeDraft } from "./draft"
import { bothUnits } from "./length"

type Size = { label: string; min: number; max: number }

/** Sizes that can be read, smallest first, each once: left and right of a size are made for the same measure. */
function sizesOf(ranges: readonly RangeDraft[]): Size[] {
  const read = ranges.flatMap(({ label, min_in: { inches: min }, max_in: { inches: max } }) => (min !== null && max !== null && min < max ? [{ label, min, max }] : []))
  return read.filter((size, at) => read.findIndex(({ min, max }) => min === size.min && max === size.max) === at).sort((a, b) => a.min - b.min || a.max - b.max)
}

/** What shoppers will be told between two sizes: that both fit, or that none does. No faults; many makers' charts are so. */
export function remarksOn(ranges: readonly RangeDraft[]): string[] {
  const sizes = sizesOf(ranges)
  const overlaps = sizes.flatMap((one, at) =>
    sizes.slice(at + 1).filter(({ min }) => min < one.max).map((other) => `From ${bothUnits(other.min)} to ${bothUnits(Math.min(one.max, other.max))}, ${one.label} and ${other.label} both fit. Shoppers are told so, and that the larger is roomier.`),
  )
  const gaps = sizes.flatMap(({ min }, at) => {
    const reached = Math.max(...sizes.slice(0, at).map(({ max }) => max))
    return at > 0 && min > reached ? [`Between ${bothUnits(reached)} and ${bothUnits(min)} nothing fits. Shoppers are told so.`] : []
  })
  return [...overlaps, ...gaps]
}
