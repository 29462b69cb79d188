import "server-only"
import { z } from "zod"
import type { Region } from "../regions"
import { store } from "../store-client"

const schema = z.object({ stock: z.record(z.string(), z.number().nullable()) })

/** How many can be sold now in a region, by variant id; `null` where nobody counts. Never cached. */
export type Stock = Record<string, number | null>

/** Live stock of all variants of these products, asked for by handle or by id. What is not for sale is missing from the answer. */
export async function readStock({ id }: Pick<Region, "id">, by: { handle: string } | { product_id: string[] }): Promise<Stock> {
  return (await store.get(`/store/regions/${id}/stock`, by, { schema })).stock
}
