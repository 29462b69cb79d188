import { z } from "zod"

/** What a cart and the order made of it have in common. Amounts are in the cart's currency, in its main unit. */
export const amounts = {
  total: z.number(),
  item_total: z.number(),
  item_subtotal: z.number(),
  shipping_total: z.number(),
  shipping_subtotal: z.number(),
  tax_total: z.number(),
  discount_total: z.number(),
}

export const line = z.object({
  id: z.string(),
  quantity: z.number(),
  unit_price: z.number(),
  thumbnail: z.string().nullable(),
  product_id: z.string().nullable(),
  product_title: z.string().nullable(),
  product_handle: z.string().nullable(),
  variant_title: z.string().nullable(),
})

export const address = z.object({
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  address_1: z.string().nullable(),
  address_2: z.string().nullable(),
  city: z.string().nullable(),
  postal_code: z.string().nullable(),
  province: z.string().nullable(),
  country_code: z.string().nullable(),
})
