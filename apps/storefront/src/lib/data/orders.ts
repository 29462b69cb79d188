import "server-only"
import { z } from "zod"
import { store } from "../store-client"

const orderSchema = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.string(),
  currency_code: z.string(),
  email: z.string().nullable(),
  total: z.number(),
  item_total: z.number(),
  item_subtotal: z.number(),
  shipping_total: z.number(),
  shipping_subtotal: z.number(),
  tax_total: z.number(),
  discount_total: z.number().default(0),
  items: z.array(
    z.object({
      id: z.string(),
      quantity: z.number(),
      unit_price: z.number(),
      thumbnail: z.string().nullable(),
      product_title: z.string().nullable(),
      product_handle: z.string().nullable(),
      product_id: z.string().nullable(),
      variant_title: z.string().nullable(),
    }),
  ),
  shipping_methods: z.array(z.object({ name: z.string(), shipping_option_id: z.string().nullish() })),
  shipping_address: z
    .object({
      first_name: z.string().nullable(),
      last_name: z.string().nullable(),
      address_1: z.string().nullable(),
      address_2: z.string().nullable(),
      city: z.string().nullable(),
      postal_code: z.string().nullable(),
      province: z.string().nullable(),
      country_code: z.string().nullable(),
    })
    .nullable(),
})

export type Order = z.infer<typeof orderSchema>

/** An order by its id. Whoever calls this has made sure that the shopper may see it. @throws NotFound */
export async function getOrder(id: string): Promise<Order> {
  return (await store.get(`/store/orders/${id}`, {}, { schema: z.object({ order: orderSchema }) })).order
}
