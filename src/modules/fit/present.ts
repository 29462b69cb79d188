/** Inches, both ends included. */
export type RangeRow = { variant_sku: string; label: string; min_in: number; max_in: number; position: number }
export type MeasureRow = {
  site: string
  label: string
  instruction: string
  picture_url: string | null
  picture_alt: string | null
  position: number
  ranges: RangeRow[]
}
export type ChartRow = { id: string; note: string | null; source_id: string | null; unverified: boolean; measures: MeasureRow[] }
type Variant = { id: string; sku: string | null }

const CM_PER_INCH = 2.54

/** Centimetres to one decimal, as a tape can be read. */
export function toCentimetres(inches: number): number {
  return Math.round(inches * CM_PER_INCH * 10) / 10
}

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position

function presentMeasure({ site, label, instruction, picture_url, picture_alt, ranges }: MeasureRow, variants: Variant[]) {
  const idBySku = new Map(variants.map(({ id, sku }) => [sku, id]))
  return {
    site, label, instruction,
    picture: picture_url ? { url: picture_url, alt: picture_alt ?? "" } : null,
    ranges: [...ranges].sort(byPosition).flatMap(({ variant_sku, label: size, min_in, max_in }) => {
      const variant_id = idBySku.get(variant_sku)
      return variant_id ? [{ variant_id, sku: variant_sku, label: size, min_in, max_in, min_cm: toCentimetres(min_in), max_cm: toCentimetres(max_in) }] : []
    }),
  }
}

/**
 * A chart as the store API gives it: inches and centimetres, smallest size first. `measure` and `ranges` are those of the
 * first of `measures`. A range whose variant is gone is left out; `null` when that leaves nothing to measure.
 */
export function presentSizeChart({ id, note, source_id, unverified, measures: rows }: ChartRow, variants: Variant[]) {
  const measures = [...rows].sort(byPosition).map((row) => presentMeasure(row, variants)).filter(({ ranges }) => ranges.length)
  const [first] = measures
  if (!first) {
    return null
  }
  const { ranges, site, label, instruction } = first
  return { id, measure: { site, label, instruction }, note, source_id, unverified, ranges, measures }
}
