import "server-only"
import { cookies } from "next/headers"
import { env } from "../../env"
import { parseRemembered, withRemembered } from "./remembered"

const ORDERS = "kneewell_orders"
const QUARTER = 90 * 24 * 60 * 60

/** Lets this browser, and no other, open the page of an order it has placed. */
export async function rememberOrder(cartId: string, orderId: string): Promise<void> {
  const jar = await cookies()
  const text = withRemembered(jar.get(ORDERS)?.value, { cartId, orderId })
  jar.set(ORDERS, text, { httpOnly: true, sameSite: "lax", path: "/", secure: env.SITE_URL.startsWith("https:"), maxAge: QUARTER })
}

export async function mayOpenOrder(orderId: string): Promise<boolean> {
  return parseRemembered((await cookies()).get(ORDERS)?.value).some((order) => order.orderId === orderId)
}

/** The order that this browser has already placed from a cart: where a form that is sent twice ends. */
export async function orderOfCart(cartId: string): Promise<string | null> {
  return parseRemembered((await cookies()).get(ORDERS)?.value).find((order) => order.cartId === cartId)?.orderId ?? null
}
