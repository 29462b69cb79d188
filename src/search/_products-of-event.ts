import type { SearchTypes } from "@medusajs/framework/types"

type Event = { name: string; data: unknown }
type Query = SearchTypes.SearchIngestionContext["container"]["query"]

/** Which products an event has changed, as shoppers would find them. */
export async function productsOfEvent(event: Event, { container }: SearchTypes.SearchIngestionContext): Promise<string[]> {
  const ids = idsOf(event.data)
  const [subject] = event.name.split(".")
  switch (subject) {
    case "product-variant":
      return read(container.query, "variants", ids)
    case "product-category":
      return read(container.query, "categories", ids)
    case "guide":
      return productIdsOf(event.data) ?? read(container.query, "guide_tips", ids)
    default:
      return ids
  }
}

/** Products that have one of these as their variant, category or tip. */
async function read(query: Query, relation: string, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({ entity: "product", fields: ["id", `${relation}.id`], filters: { [relation]: { id: ids } } })
  const wanted = new Set(ids)
  return (data as unknown as ({ id: string } & Record<string, unknown>)[])
    .filter((row) => [row[relation]].flat().some((related) => wanted.has((related as { id?: string } | null)?.id ?? "")))
    .map(({ id }) => id)
}

function idsOf(data: unknown): string[] {
  return [data].flat().flatMap((item) => (item as { id?: string | string[] }).id ?? [])
}

/** Our own link events name the products that were linked or unlinked. */
function productIdsOf(data: unknown): string[] | undefined {
  return (data as { product_ids?: string[] }).product_ids
}
