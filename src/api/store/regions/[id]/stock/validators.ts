import { z } from "@medusajs/framework/zod"

const id = z.string().max(100)
const MOST = 100

/** Products by handle or by id; at least one of the two. */
export const StockParams = z
  .strictObject({ handle: id.optional(), product_id: z.union([id, z.array(id).max(MOST)]).optional() })
  .refine(({ handle, product_id }) => handle ?? product_id?.length, "Name a product: handle or product_id")

export type StockQuery = z.infer<typeof StockParams>
