import "server-only"
import { z } from "zod"
import { store } from "../store-client"
import { address, amounts, line } from "./bought"

const cartLine = line.extend({ variant_id: z.string().nullable() })

const cartSchema = z.object({
  id: z.string(),
  currency_code: z.string(),
  region_id: z.string(),
  email: z.string().nullable(),
  completed_at: z.string().nullish(),
  items: z.array(cartLine),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullable(), amount: z.number() })),
  shipping_address: address.nullable(),
  ...amounts,
})

const answer = z.object({ cart: cartSchema })

export type Cart = z.infer<typeof cartSchema>
export type CartLine = z.infer<typeof cartLine>

export type NewLine = { variant_id: string; quantity: number }

/** A cart as it stands now, never cached. @throws NotFound when Medusa doesn't know it. */
export async function readCart(id: string): Promise<Cart> {
  return (await store.get(`/store/carts/${id}`, {}, { schema: answer })).cart
}

export async function createCart(regionId: string, line: NewLine): Promise<Cart> {
  return (await store.post("/store/carts", { region_id: regionId, items: [line] }, { schema: answer })).cart
}

export async function addLine(cartId: string, line: NewLine): Promise<Cart> {
  return (await store.post(`/store/carts/${cartId}/line-items`, line, { schema: answer })).cart
}

/** Sets how many; 0 takes the line out. */
export async function setLineQuantity(cartId: string, lineId: string, quantity: number): Promise<Cart> {
  return (await store.post(`/store/carts/${cartId}/line-items/${lineId}`, { quantity }, { schema: answer })).cart
}

/** E-mail, address or both. Medusa counts tax again when the address changes. */
export async function updateCart(cartId: string, changes: { email?: string; shipping_address?: object; billing_address?: object }): Promise<Cart> {
  return (await store.post(`/store/carts/${cartId}`, changes, { schema: answer })).cart
}

/** The one way this cart is delivered; a second call replaces the first choice. */
export async function setShippingMethod(cartId: string, optionId: string): Promise<Cart> {
  return (await store.post(`/store/carts/${cartId}/shipping-methods`, { option_id: optionId }, { schema: answer })).cart
}
