import type { Chart, Measure } from "./types"

type Variant = { id: string; options: Record<string, string> }
type Range = { variant_id: string; min_in: number; max_in: number }
type RawMeasure = Omit<Measure, "sizes"> & { ranges: Range[] }

/** A chart as the store API gives it: ranges of variants, before it is known which of their options they are about. */
export type VariantChart = Omit<Chart, "measures"> & { measures: RawMeasure[] }

/** Inches of each answer to an option, or `null` where two variants with the same answer have different ranges, or one has none. */
function sizesBy(option: string, { ranges }: RawMeasure, variants: Variant[]): Measure["sizes"] | null {
  const sizes = new Map<string, Measure["sizes"][number]>()
  for (const { variant_id, min_in, max_in } of ranges) {
    const value = variants.find(({ id }) => id === variant_id)?.options[option]
    const known = value === undefined ? undefined : sizes.get(value)
    if (known && (known.min_in !== min_in || known.max_in !== max_in)) {
      return null
    }
    if (value !== undefined) {
      sizes.set(value, { value, label: value, min_in, max_in })
    }
  }
  return variants.every(({ options }) => sizes.has(options[option] ?? "")) ? [...sizes.values()] : null
}

/** Two answers of one range are no sizes: left and right of the one size that is sold. */
function isOfSizes([first]: Measure[]): boolean {
  const ranges = first?.sizes.map(({ min_in, max_in }) => `${min_in}-${max_in}`) ?? []
  return ranges.length > 0 && new Set(ranges).size === ranges.length
}

/**
 * Lays a chart out by the option it is about: the one each of whose values has exactly one range at every place, so that
 * a thing made for left and right shows each size once. `null` when that is no option.
 */
export function sizedChart(variants: Variant[], { note, unverified, measures }: VariantChart): { option: string; chart: Chart } | null {
  for (const option of Object.keys(variants[0]?.options ?? {})) {
    const sized = measures.flatMap((measure) => {
      const sizes = sizesBy(option, measure, variants)
      const { site, label, instruction, picture } = measure
      return sizes ? [{ site, label, instruction, picture, sizes }] : []
    })
    if (sized.length === measures.length && isOfSizes(sized)) {
      return { option, chart: { note, unverified, measures: sized } }
    }
  }
  return null
}
