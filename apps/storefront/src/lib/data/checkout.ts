import "server-only"
import { z } from "zod"
import { daysIn } from "../../features/checkout/arrival"
import { store } from "../store-client"

const option = z.object({
  id: z.string(),
  name: z.string(),
  amount: z.number(),
  insufficient_inventory: z.boolean().nullish(),
  type: z.object({ code: z.string(), description: z.string().nullish() }).nullish(),
})

export type ShippingOption = z.infer<typeof option>

const slowest = ({ type }: ShippingOption) => daysIn(type?.description)?.max ?? 0

/** How a cart can be delivered, with this cart's prices: what is free at its value is 0. The cheapest first; of two as cheap the slower, which is what we promised before. */
export async function listShippingOptions(cartId: string): Promise<ShippingOption[]> {
  const schema = z.object({ shipping_options: z.array(option) })
  const { shipping_options } = await store.get("/store/shipping-options", { cart_id: cartId }, { schema })
  return [...shipping_options].sort((a, b) => a.amount - b.amount || slowest(b) - slowest(a))
}

/** Makes the cart payable with a provider, for its present total. Called again it follows the total. */
export async function preparePayment(cartId: string, providerId: string): Promise<void> {
  const schema = z.object({ payment_collection: z.object({ id: z.string() }) })
  const { payment_collection } = await store.post("/store/payment-collections", { cart_id: cartId }, { schema })
  await store.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: providerId }, { schema })
}

const completion = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({ type: z.literal("cart"), error: z.object({ message: z.string(), type: z.string().nullish() }) }),
])

export type Completion = z.infer<typeof completion>

/** Places the order. The same cart gives the same order, however often it is called. @throws StoreError with status 409 while another call is at it */
export async function completeCart(cartId: string): Promise<Completion> {
  return store.post(`/store/carts/${cartId}/complete`, {}, { schema: completion })
}
