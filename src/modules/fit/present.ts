/** Inches, both ends included. */
export type RangeRow = { variant_sku: string; label: string; min_in: number; max_in: number; position: number }
export type ChartRow = {
  id: string
  measure_site: string
  measure_label: string
  instruction: string
  note: string | null
  source_id: string | null
  unverified: boolean
  ranges: RangeRow[]
}

const CM_PER_INCH = 2.54

/** Centimetres to one decimal, as a tape can be read. */
export function toCentimetres(inches: number): number {
  return Math.round(inches * CM_PER_INCH * 10) / 10
}

/** A chart as the store API gives it: inches and centimetres, smallest size first. A range whose variant is gone is left out. */
export function presentSizeChart(chart: ChartRow, variants: { id: string; sku: string | null }[]) {
  const idBySku = new Map(variants.map(({ id, sku }) => [sku, id]))
  const ranges = [...chart.ranges]
    .sort((a, b) => a.position - b.position)
    .flatMap(({ variant_sku, label, min_in, max_in }) => {
      const variant_id = idBySku.get(variant_sku)
      return variant_id ? [{ variant_id, sku: variant_sku, label, min_in, max_in, min_cm: toCentimetres(min_in), max_cm: toCentimetres(max_in) }] : []
    })
  return {
    id: chart.id,
    measure: { site: chart.measure_site, label: chart.measure_label, instruction: chart.instruction },
    note: chart.note,
    source_id: chart.source_id,
    unverified: chart.unverified,
    ranges,
  }
}
