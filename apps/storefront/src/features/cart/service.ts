import "server-only"
import { addLine, createCart, readCart, setLineQuantity, type Cart, type NewLine } from "../../lib/data/cart"
import { readStock } from "../../lib/data/stock"
import { isNotFound, isStoreError } from "../../lib/store-client"
import { forgetCart, readCartId, writeCartId } from "./cookies"
import { notEnough } from "./refusal"

/** A change to the cart, done, or refused in words to show at the place. An outage is neither: it is thrown. */
export type Changed = { ok: true; cart: Cart } | { ok: false; error: string }

type Region = { id: string; country: string }

/** The cart that this shopper's cookie names, also when an order was made of it; `null` without one. */
export async function namedCart(country: string): Promise<Cart | null> {
  const id = await readCartId(country)
  if (!id) {
    return null
  }
  try {
    return await readCart(id)
  } catch (error) {
    if (isNotFound(error)) {
      return null
    }
    throw error
  }
}

/** The cart that this shopper fills, or `null` before the first thing is added and after an order. */
export async function currentCart(country: string): Promise<Cart | null> {
  const cart = await namedCart(country)
  return cart?.completed_at ? null : cart
}

function isShortage(error: unknown): boolean {
  return isStoreError(error) && error.status === 400 && /inventory/i.test(error.message)
}

async function shortage(what: string, productId: string, variantId: string, inCart: number): Promise<Changed> {
  const stock = await readStock({ id: [productId] })
  return { ok: false, error: notEnough({ what, left: stock[variantId] ?? 0, inCart }) }
}

async function put(region: Region, cart: Cart | null, line: NewLine): Promise<Cart> {
  const changed = cart ? await addLine(cart.id, line) : await createCart(region.id, line)
  await writeCartId(region.country, changed.id)
  return changed
}

type Addition = { productId: string; variantId: string; quantity: number; what: string }

/** Adds to the shopper's cart, making one when there is none. Refuses what is not in stock, with how many are left. */
export async function addToCart(region: Region, { productId, variantId, quantity, what }: Addition): Promise<Changed> {
  const cart = await currentCart(region.country)
  try {
    return { ok: true, cart: await put(region, cart, { variant_id: variantId, quantity }) }
  } catch (error) {
    if (!isShortage(error)) {
      throw error
    }
    const inCart = cart?.items.find(({ variant_id }) => variant_id === variantId)?.quantity ?? 0
    return shortage(what, productId, variantId, inCart)
  }
}

/** Puts a variant back that was in the cart a moment ago. */
export async function addVariant(region: Region, variantId: string, quantity: number): Promise<Changed> {
  const cart = await currentCart(region.country)
  try {
    return { ok: true, cart: await put(region, cart, { variant_id: variantId, quantity }) }
  } catch (error) {
    if (!isShortage(error)) {
      throw error
    }
    return { ok: false, error: "It has sold out in the meantime." }
  }
}

/** Sets how many of a line; 0 removes it. The last line leaves an empty cart, which is kept. */
export async function changeQuantity(country: string, lineId: string, quantity: number): Promise<Changed> {
  const cart = await currentCart(country)
  const line = cart?.items.find(({ id }) => id === lineId)
  if (!cart || !line) {
    if (!cart) {
      await forgetCart(country)
    }
    return { ok: false, error: "This is no longer in your cart." }
  }
  try {
    return { ok: true, cart: await setLineQuantity(cart.id, lineId, quantity) }
  } catch (error) {
    if (!isShortage(error) || !line.product_id || !line.variant_id) {
      throw error
    }
    return shortage(line.variant_title ?? line.product_title ?? "This", line.product_id, line.variant_id, 0)
  }
}

/** How many things are in a cart, each piece counted. */
export function countOf(cart: Cart | null): number {
  return cart?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0
}
