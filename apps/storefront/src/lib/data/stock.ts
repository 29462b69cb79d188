import "server-only"
import { z } from "zod"
import { store } from "../store-client"

const variant = z.object({
  id: z.string(),
  manage_inventory: z.boolean().nullish(),
  allow_backorder: z.boolean().nullish(),
  inventory_quantity: z.number().nullish(),
})
const schema = z.object({ products: z.array(z.object({ variants: z.array(variant).nullish() })) })

/** How many can be sold now, by variant id; `null` where nobody counts. Never cached. */
export type Stock = Record<string, number | null>

function left({ manage_inventory, allow_backorder, inventory_quantity }: z.infer<typeof variant>): number | null {
  return manage_inventory === false || allow_backorder ? null : (inventory_quantity ?? 0)
}

const FIELDS = "id,variants.id,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity"

/** Live stock of all variants of these products, asked for by handle or by id. */
export async function readStock(by: { handle: string } | { id: string[] }): Promise<Stock> {
  const { products } = await store.get("/store/products", { ...by, fields: FIELDS, limit: 100 }, { schema })
  return Object.fromEntries(products.flatMap(({ variants }) => variants ?? []).map((each) => [each.id, left(each)]))
}
