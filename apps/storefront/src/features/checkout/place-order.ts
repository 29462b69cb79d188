import "server-only"
import { readCart, setShippingMethod, updateCart, type Cart } from "../../lib/data/cart"
import { completeCart, listShippingOptions, preparePayment } from "../../lib/data/checkout"
import { isStoreError } from "../../lib/store-client"
import { refusedWords } from "./refused"
import type { FieldErrors } from "./field-names"
import type { Delivery } from "./form"
import { singleFlight } from "./single-flight"

/** Medusa's own provider, which charges nothing. Another one would name itself here and bring its own step 3. */
const TEST_PAYMENT = "pp_system_default"

/**
 * `placed`: there is an order. `changed`: nothing was placed, since the total is not the one the shopper saw.
 * `refused`: nothing was placed, and this is why. An outage is none of them: it is thrown.
 */
export type Outcome =
  | { kind: "placed"; orderId: string }
  | { kind: "changed"; cart: Cart }
  | { kind: "refused"; error?: string; errors?: FieldErrors }

const CONFLICT = 409
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
      if (isStoreError(error) && error.status === CONFLICT && wait !== null) {
        await pause(wait)
      } else if (isStoreError(error) && error.status === 400) {
        return { kind: "refused", error: refusedWords(error.message) }
      } else {
        throw error
      }
    }
  }
  return { kind: "refused", error: refusedWords("") }
}

function cents(amount: number): number {
  return Math.round(amount * 100)
}

/** Writes e-mail, address and delivery into the cart, so that its total is the final one. */
export async function prepareCart(cartId: string, { email, address, shipping_option_id }: Delivery): Promise<Cart | FieldErrors> {
  await updateCart(cartId, { email, shipping_address: address, billing_address: address })
  const options = await listShippingOptions(cartId)
  if (!options.some(({ id }) => id === shipping_option_id)) {
    return { shipping_option_id: "We can’t send it this way any more. Choose another." }
  }
  return setShippingMethod(cartId, shipping_option_id)
}

function isCart(result: Cart | FieldErrors): result is Cart {
  return "items" in result
}

async function place(cartId: string, delivery: Delivery, seenTotal: number): Promise<Outcome> {
  const before = await readCart(cartId)
  if (before.completed_at) {
    return complete(cartId)
  }
  const prepared = await prepareCart(cartId, delivery)
  if (!isCart(prepared)) {
    return { kind: "refused", errors: prepared }
  }
  if (cents(prepared.total) !== cents(seenTotal)) {
    return { kind: "changed", cart: prepared }
  }
  await preparePayment(cartId, TEST_PAYMENT)
  return complete(cartId)
}

const onePerCart = singleFlight<Outcome>()

/**
 * Places the order of a cart. `seenTotal` is the total beside the button: no order is ever placed for another.
 * The same cart ends at the same order, however often this is called.
 */
export async function placeOrder(cartId: string, delivery: Delivery, seenTotal: number): Promise<Outcome> {
  return onePerCart(cartId, () => place(cartId, delivery, seenTotal))
}
