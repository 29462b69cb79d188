import { presentSizeChart, type ChartRow } from "../../../modules/fit/present"

/** A product with what its chart is made of. */
export type Charted = { size_chart?: ChartRow | null; variants: { id: string; sku: string | null }[] }

export const CHART_FIELDS = ["variants.id", "variants.sku", "size_chart.*", "size_chart.measures.*", "size_chart.measures.ranges.*"]

export function chartOf({ size_chart, variants }: Charted) {
  return size_chart ? presentSizeChart(size_chart, variants) : null
}
