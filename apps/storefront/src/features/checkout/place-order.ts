import "server-only"
import { readCart, setShippingMethod, updateCart, type Cart } from "../../lib/data/cart"
import { completeCart, preparePayment } from "../../lib/data/checkout"
import { isStoreError } from "../../lib/store-client"
import { refusedWords } from "./refused"
import type { FieldErrors } from "./field-names"
import type { Delivery } from "./form"
import { singleFlight } from "./single-flight"

/** Medusa's own provider, which charges nothing. Another one would name itself here and bring its own step 3. */
const TEST_PAYMENT = "pp_system_default"

/**
 * `placed`: there is an order. `changed`: nothing was placed, since the total is not the one the shopper saw.
 * `refused`: nothing was placed, and this is why. `unknown`: the shop fell silent while it was placing; asking again tells, and orders nothing twice.
 * An outage before that is none of them: it is thrown, and nothing was placed.
 */
export type Outcome =
  | { kind: "placed"; orderId: string }
  | { kind: "changed"; cart: Cart }
  | { kind: "refused"; error?: string; errors?: FieldErrors }
  | { kind: "unknown" }

const CONFLICT = 409
const BAD_REQUEST = 400
const NOT_FOUND = 404
const PATIENCE_MS = [200, 400, 800, 1600, 3200]

async function pause(ms: number): Promise<void> {
  await new Promise((done) => setTimeout(done, ms))
}

/** Completes a cart; while somebody else is completing it, waits for the order they get. */
async function complete(cartId: string): Promise<Outcome> {
  for (const wait of [...PATIENCE_MS, null]) {
    try {
      const answer = await completeCart(cartId)
      return answer.type === "order" ? { kind: "placed", orderId: answer.order.id } : { kind: "refused", error: refusedWords(answer.error.message) }
    } catch (error) {
      if (!isStoreError(error)) {
        throw error
      }
      if (error.status === BAD_REQUEST) {
        return { kind: "refused", error: refusedWords(error.message) }
      }
      if (error.status !== CONFLICT || wait === null) {
        return { kind: "unknown" }
      }
      await pause(wait)
    }
  }
  return { kind: "unknown" }
}

function cents(amount: number): number {
  return Math.round(amount * 100)
}

/**
 * The cart with this way of delivery. Medusa counts delivery again at every change of a cart, so one that is chosen already stays right,
 * and choosing is its dearest call. `null` when it can't be sent that way.
 */
export async function withDelivery(cart: Cart, optionId: string): Promise<Cart | null> {
  if (cart.shipping_methods.some(({ shipping_option_id }) => shipping_option_id === optionId)) {
    return cart
  }
  try {
    return await setShippingMethod(cart.id, optionId)
  } catch (error) {
    if (isStoreError(error) && (error.status === BAD_REQUEST || error.status === NOT_FOUND)) {
      return null
    }
    throw error
  }
}

/** Addresses the cart, chooses its delivery and makes it payable; `null` when it can be placed, else why it can't. */
async function prepare(cart: Cart, { email, address, shipping_option_id }: Delivery, seenTotal: number): Promise<Outcome | null> {
  const addressed = await updateCart(cart.id, { email, shipping_address: address, billing_address: address })
  const prepared = await withDelivery(addressed, shipping_option_id)
  if (!prepared) {
    return { kind: "refused", errors: { shipping_option_id: "We can’t send it this way any more. Choose another." } }
  }
  if (cents(prepared.total) !== cents(seenTotal)) {
    return { kind: "changed", cart: prepared }
  }
  await preparePayment(cart.id, TEST_PAYMENT)
  return null
}

/** What the backend refuses to do with a cart is no outage. */
function orRefused(error: unknown): Outcome {
  if (isStoreError(error) && error.status === BAD_REQUEST) {
    return { kind: "refused", error: refusedWords(error.message) }
  }
  throw error
}

/** A cart of which an order was made meanwhile, in another window or by another instance, refuses every change: then its order is asked for. */
async function place(cart: Cart, delivery: Delivery, seenTotal: number): Promise<Outcome> {
  const stopped = cart.completed_at ? null : await prepare(cart, delivery, seenTotal).catch(orRefused)
  return stopped && !(await readCart(cart.id)).completed_at ? stopped : complete(cart.id)
}

const onePerCart = singleFlight<Outcome>()

/**
 * Places the order of a cart. `seenTotal` is the total beside the button: no order is ever placed for another.
 * The same cart ends at the same order, however often this is called.
 */
export async function placeOrder(cart: Cart, delivery: Delivery, seenTotal: number): Promise<Outcome> {
  return onePerCart(cart.id, () => place(cart, delivery, seenTotal))
}
