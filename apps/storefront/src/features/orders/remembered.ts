/** An order that was placed from a cart in this browser. */
export type Remembered = { cartId: string; orderId: string }

const MOST = 10
const ENTRY = /^(cart_[0-9A-Z]+):(order_[0-9A-Z]+)$/

/** Reads the cookie's text, newest first; what is malformed is dropped. */
export function parseRemembered(text: string | undefined): Remembered[] {
  return (text ?? "").split(".").flatMap((entry) => {
    const [, cartId, orderId] = ENTRY.exec(entry) ?? []
    return cartId && orderId ? [{ cartId, orderId }] : []
  })
}

/** The cookie's text with one more order, the oldest forgotten beyond ten. Remembering the same one twice changes nothing. */
export function withRemembered(text: string | undefined, added: Remembered): string {
  const others = parseRemembered(text).filter(({ orderId }) => orderId !== added.orderId)
  return [added, ...others].slice(0, MOST).map(({ cartId, orderId }) => `${cartId}:${orderId}`).join(".")
}
