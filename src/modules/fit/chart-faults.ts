type Range = { variant_sku: string; min_in: number; max_in: number }
type Measure = { site: string; ranges: Range[] }

/** `path`: where it stands in the list of measures, as [0, "ranges", 1, "max_in"]. */
export type ChartFault = { path: (string | number)[]; message: string }

/** Inches between which a girth of a leg lies, or a height; domain.md B1: above 90 cm no leg is. */
const GIRTH = { min: 15 / 2.54, max: 90 / 2.54, words: "no leg is so thin or so thick: between 15 and 90 cm (6 and 35 in)" }
const HEIGHT = { min: 36, max: 96, words: "nobody is so short or so tall: between 3 and 8 feet" }

const limitsOf = (site: string) => (site.includes("height") ? HEIGHT : GIRTH)

function rangeFaults({ variant_sku: sku, min_in, max_in }: Range, at: number, { site, ranges }: Measure, skus: string[]): ChartFault[] {
  const { min, max, words } = limitsOf(site)
  const says = (field: keyof Range, holds: boolean, message: string) => (holds ? [{ path: ["ranges", at, field], message }] : [])
  return [
    ...says("variant_sku", !skus.includes(sku), `no variant has the SKU ${sku}`),
    ...says("variant_sku", ranges.findIndex(({ variant_sku }) => variant_sku === sku) < at, `${sku} has two ranges`),
    ...says("max_in", min_in >= max_in, `is not above ${min_in}, where ${sku} begins`),
    ...says("min_in", min_in < min || min_in > max, words),
    ...says("max_in", max_in < min || max_in > max, words),
  ]
}

function measureFaults(measure: Measure, at: number, all: Measure[], skus: string[]): ChartFault[] {
  const named = measure.ranges.map(({ variant_sku }) => variant_sku)
  const missing = skus.filter((sku) => !named.includes(sku)).map((sku) => ({ path: ["ranges"], message: `${sku} has no range` }))
  const twice = all.findIndex(({ site }) => site === measure.site) < at ? [{ path: ["site"], message: `${measure.site} is measured twice` }] : []
  const faults: ChartFault[] = [...twice, ...measure.ranges.flatMap((range, place) => rangeFaults(range, place, measure, skus)), ...missing]
  return faults.map(({ path, message }) => ({ path: [at, ...path], message }))
}

/**
 * What is wrong with a chart, each with its place; none when it can be used. Every measure has to know every variant, or what
 * two measures say could not be compared. Sizes that overlap, and girths between two sizes, are how makers' charts are:
 * the matching knows both, so they are no faults.
 */
export function chartFaults(measures: Measure[], skus: string[]): ChartFault[] {
  return measures.flatMap((measure, at) => measureFaults(measure, at, measures, skus))
}
