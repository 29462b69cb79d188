import type { MeasureRow } from "../../src/modules/fit/present"

/** A product as the seeder reads it back. */
export type ProductRow = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  status: string
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  variants: { id: string; sku: string; title: string; prices: { amount: number; currency_code: string }[] }[]
  product_attributes?: ({ id: string } & Record<string, unknown>) | null
  size_chart?: { id: string; note: string | null; measures: Pick<MeasureRow, "site" | "label" | "instruction" | "position" | "ranges">[] } | null
}

export const PRODUCT_FIELDS = [
  "id", "handle", "title", "subtitle", "description", "status", "thumbnail", "metadata", "variants.id", "variants.sku", "variants.title",
  "variants.prices.amount", "variants.prices.currency_code", "product_attributes.*", "size_chart.*", "size_chart.measures.*", "size_chart.measures.ranges.*",
]

const VOLATILE = ["id", "created_at", "updated_at", "deleted_at"]

/** What staff might change of a product, field by field, in an order of its own, so that two readings of the same row are equal. */
export function stateOf(row: ProductRow | undefined) {
  if (!row) {
    return undefined
  }
  const { title, subtitle, description, status, thumbnail, metadata, variants, product_attributes, size_chart } = row
  const bySku = (a: { sku?: string; variant_sku?: string }, b: { sku?: string; variant_sku?: string }) => String(a.sku ?? a.variant_sku).localeCompare(String(b.sku ?? b.variant_sku))
  return {
    title, subtitle, description, status, thumbnail, metadata,
    variants: [...variants].sort(bySku).map(({ sku, title: name, prices }) => ({ sku, name, prices: prices.map(({ amount, currency_code }) => `${currency_code} ${amount}`).sort() })),
    ...attributesOf(product_attributes ?? {}),
    sizes: size_chart
      ? {
          note: size_chart.note,
          measures: [...size_chart.measures].sort((a, b) => a.position - b.position).map(({ site, label, instruction, ranges }) => ({
            site, label, instruction,
            ranges: [...ranges].sort(bySku).map(({ variant_sku, label: size, min_in, max_in }) => ({ variant_sku, label: size, min_in, max_in })),
          })),
        }
      : null,
  }
}

/** Each attribute is a field by itself. */
function attributesOf(attributes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => !VOLATILE.includes(key)).map(([key, value]) => [`attribute ${key}`, value]))
}
