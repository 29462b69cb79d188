import type { SearchTypes } from "@medusajs/framework/types"

type Event = { name: string; data: unknown }
type Query = SearchTypes.SearchIngestionContext["container"]["query"]

/** Which products an event has changed, as shoppers would find them. */
export async function productsOfEvent(event: Event, { container }: SearchTypes.SearchIngestionContext): Promise<string[]> {
  const ids = idsOf(event.data)
  const read = (entity: string, path: string) => readPath(container.query, entity, path, ids)
  const [subject] = event.name.split(".")
  switch (subject) {
    case "product-variant":
      return read("product_variant", "product_id")
    case "product-category":
      return read("product_category", "products.id")
    case "inventory-level":
      return read("inventory_level", "inventory_item.variants.product_id")
    case "reservation-item":
      return read("reservation", "inventory_item.variants.product_id")
    case "guide":
      return productIdsOf(event.data) ?? read("guide_tip", "products.id")
    case "catalogue":
      return productIdsOf(event.data) ?? []
    default:
      return ids
  }
}

/** Ids at the end of a path from these rows; what was deleted still says what it belonged to. */
async function readPath(query: Query, entity: string, path: string, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({ entity, fields: [path], filters: { id: ids }, withDeleted: true } as Parameters<Query["graph"]>[0])
  return [...new Set(valuesAt(data, path.split(".")))]
}

/** All texts at the end of a path through objects and lists. */
export function valuesAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => valuesAt(item, path))
  }
  const [key, ...rest] = path
  if (key === undefined) {
    return typeof value === "string" ? [value] : []
  }
  return typeof value === "object" && value !== null ? valuesAt((value as Record<string, unknown>)[key], rest) : []
}

function idsOf(data: unknown): string[] {
  return [data].flat().flatMap((item) => (item as { id?: string | string[] }).id ?? [])
}

/** Our own events name the products that were linked, unlinked or described anew. */
function productIdsOf(data: unknown): string[] | undefined {
  return (data as { product_ids?: string[] }).product_ids
}
