import "server-only"
import { z } from "zod"
import { store } from "../store-client"
import { address, amounts, line } from "./bought"

const orderSchema = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.string(),
  currency_code: z.string(),
  email: z.string().nullable(),
  items: z.array(line),
  shipping_methods: z.array(z.object({ name: z.string(), shipping_option_id: z.string().nullish() })),
  shipping_address: address.nullable(),
  ...amounts,
})

export type Order = z.infer<typeof orderSchema>

/** An order by its id. Whoever calls this has made sure that the shopper may see it. @throws NotFound */
export async function getOrder(id: string): Promise<Order> {
  return (await store.get(`/store/orders/${id}`, {}, { schema: z.object({ order: orderSchema }) })).order
}
