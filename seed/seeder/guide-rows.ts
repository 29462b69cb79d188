/** Who changed a row of the guide, where the data files did. */
export const BY_SEED = "seed"

const VOLATILE = ["id", "created_at", "updated_at", "deleted_at", "sources", "product_link", "products_link"]

/** What staff could have changed of a tip's or a page's row, field by field; what is joined to it but for its sources isn't in it. */
export function stateOf(row: Record<string, unknown> & { sources: { id: string }[] }): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(row).filter(([key]) => !VOLATILE.includes(key))),
    sources: row.sources.map(({ id }) => id).sort(),
  }
}
