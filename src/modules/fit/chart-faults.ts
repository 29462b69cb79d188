type Range = { variant_sku: string; min_in: number; max_in: number }
type Measure = { site: string; ranges: Range[] }

const twice = (texts: string[]) => [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))]

function faultsOf({ site, ranges }: Measure, skus: string[]): string[] {
  const named = ranges.map(({ variant_sku }) => variant_sku)
  return [
    ...named.filter((sku) => !skus.includes(sku)).map((sku) => `${site}: no variant has the SKU ${sku}`),
    ...skus.filter((sku) => !named.includes(sku)).map((sku) => `${site}: ${sku} has no range`),
    ...twice(named).map((sku) => `${site}: ${sku} has two ranges`),
    ...ranges.filter(({ min_in, max_in }) => min_in >= max_in).map(({ variant_sku }) => `${site}: the range of ${variant_sku} runs from more to less`),
  ]
}

/**
 * What is wrong with a chart, in sentences; none when it can be used. Every measure has to know every variant, or what
 * two measures say could not be compared. Sizes that overlap, and girths between two sizes, are how makers' charts are:
 * the matching knows both, so they are no faults.
 */
export function chartFaults(measures: Measure[], skus: string[]): string[] {
  return [...twice(measures.map(({ site }) => site)).map((site) => `${site}: measured twice`), ...measures.flatMap((measure) => faultsOf(measure, skus))]
}
