import "server-only"
import { addLine, createCart, readCart, setLineQuantity, type Cart, type NewLine } from "../../lib/data/cart"
import { readStock } from "../../lib/data/stock"
import { orNull } from "../../lib/missing"
import { isStoreError } from "../../lib/store-client"
import { forgetCart, readCartId, writeCartId } from "./cookies"
import { notEnough } from "./refusal"

/** A change to the cart, done, or refused in words to show at the place. An outage is neither: it is thrown. */
export type Changed = { ok: true; cart: Cart } | { ok: false; error: string }

/** What whoever catches such an outage says beside the button. */
export const UNREACHABLE = "We could not reach the shop. Your cart is as it was. Please try again."

type Region = { id: string; country: string }

/** The cart that this shopper's cookie names, also when an order was made of it; `null` without one. */
export async function namedCart(country: string): Promise<Cart | null> {
  const id = await readCartId(country)
  return id ? orNull(readCart(id)) : null
}

/** The cart that this shopper fills, or `null` before the first thing is added and after an order. */
export async function currentCart(country: string): Promise<Cart | null> {
  const cart = await namedCart(country)
  return cart?.completed_at ? null : cart
}

function isShortage(error: unknown): boolean {
  return isStoreError(error) && error.status === 400 && /inventory/i.test(error.message)
}

/** Runs a change that needs stock. Another shopper may be quicker than what we looked up; then `shortage` says what is so now. */
async function unlessShort(change: () => Promise<Cart>, shortage: () => Promise<string> | string): Promise<Changed> {
  try {
    return { ok: true, cart: await change() }
  } catch (error) {
    if (isShortage(error)) {
      return { ok: false, error: await shortage() }
    }
    throw error
  }
}

async function put(region: Region, cart: Cart | null, line: NewLine): Promise<Cart> {
  const changed = cart ? await addLine(cart.id, line) : await createCart(region.id, line)
  await writeCartId(region.country, changed.id)
  return changed
}

/** So many can be sold of a variant; without a limit where nobody counts. */
async function leftOf(region: Region, productId: string, variantId: string): Promise<number> {
  const left = (await readStock(region, { product_id: [productId] }))[variantId]
  return left === null ? Infinity : (left ?? 0)
}

type Addition = { productId: string; variantId: string; quantity: number; what: string }

/** Adds to the shopper's cart, making one when there is none. Refuses what is not in stock, with how many are left. */
export async function addToCart(region: Region, { productId, variantId, quantity, what }: Addition): Promise<Changed> {
  const [cart, left] = await Promise.all([currentCart(region.country), leftOf(region, productId, variantId)])
  const inCart = cart?.items.find(({ variant_id }) => variant_id === variantId)?.quantity ?? 0
  if (inCart + quantity > left) {
    return { ok: false, error: notEnough({ what, left, inCart }) }
  }
  return unlessShort(
    () => put(region, cart, { variant_id: variantId, quantity }),
    async () => notEnough({ what, left: await leftOf(region, productId, variantId), inCart }),
  )
}

/** Puts a variant back that was in the cart a moment ago. */
export async function addVariant(region: Region, variantId: string, quantity: number): Promise<Changed> {
  const cart = await currentCart(region.country)
  return unlessShort(() => put(region, cart, { variant_id: variantId, quantity }), () => "It has sold out in the meantime.")
}

/** Sets how many of a line; 0 removes it. The last line leaves an empty cart, which is kept. */
export async function changeQuantity(region: Region, lineId: string, quantity: number): Promise<Changed> {
  const cart = await currentCart(region.country)
  const line = cart?.items.find(({ id }) => id === lineId)
  if (!cart || !line) {
    if (!cart) {
      await forgetCart(region.country)
    }
    return { ok: false, error: "This is no longer in your cart." }
  }
  const left = async () => (line.product_id && line.variant_id ? leftOf(region, line.product_id, line.variant_id) : Infinity)
  const refused = (most: number) => notEnough({ what: line.variant_title ?? line.product_title ?? "This", left: most, inCart: 0 })
  // Fewer are always to be had: only more is looked up.
  const most = quantity > line.quantity ? await left() : Infinity
  return quantity > most ? { ok: false, error: refused(most) } : unlessShort(() => setLineQuantity(cart.id, lineId, quantity), async () => refused(await left()))
}
