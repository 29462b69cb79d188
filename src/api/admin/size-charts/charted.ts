import { MedusaError } from "@medusajs/framework/utils"
import type { ChartRow } from "../../../modules/fit/present"
import { rowsOf, type Query } from "../../../query"

type Variant = { id: string; sku: string | null; title: string; variant_rank: number | null }
type Row = { id: string; variants: Variant[]; size_chart?: ChartRow | null }
type Place = { site: string; label: string; instruction: string; picture_url: string | null; picture_alt: string | null }

const FIELDS = ["id", "variants.id", "variants.sku", "variants.title", "variants.variant_rank", "size_chart.*", "size_chart.measures.*", "size_chart.measures.ranges.*"]
const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position

/** A product's variants and its chart as they are saved, drafts too. @throws MedusaError NOT_FOUND */
export async function chartedProduct(query: Query, id: string) {
  const [product] = await rowsOf<Row>(query, { entity: "product", fields: FIELDS, filters: { id } })
  if (!product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product with id "${id}"`)
  }
  const variants = product.variants.sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0)).map(({ sku, title }) => ({ sku, title }))
  return { variants, chart: product.size_chart ?? null }
}

/** A chart as staff edit it, in inches as stored, with what a shopper no longer sees: ranges whose variant is gone. */
export function presentForStaff({ id, note, source_id, unverified, measures }: ChartRow) {
  return {
    id, note, source_id, unverified,
    measures: [...measures].sort(byPosition).map(({ site, label, instruction, ranges }) => ({
      site, label, instruction,
      ranges: [...ranges].sort(byPosition).map(({ variant_sku, label: size, min_in, max_in }) => ({ variant_sku, label: size, min_in, max_in })),
    })),
  }
}

/** Every place that some chart measures at, each once, as it is described and drawn there. */
export async function knownPlaces(query: Query): Promise<Map<string, Place>> {
  const rows = await rowsOf<Place>(query, { entity: "size_measure", fields: ["site", "label", "instruction", "picture_url", "picture_alt"], pagination: { order: { created_at: "ASC" } } })
  return new Map(rows.map((place) => [place.site, place]))
}

/** @throws MedusaError CONFLICT where somebody saved another chart after `seen` was read */
export function requireSameChart(chart: { id: string } | null, seen: string | null): void {
  if ((chart?.id ?? null) !== seen) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "Somebody else has saved this chart since you opened it. Copy what you wrote, open it again, and put it in.")
  }
}
