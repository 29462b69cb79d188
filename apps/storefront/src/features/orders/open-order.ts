import "server-only"
import { redirect } from "next/navigation"
import type { Country } from "../../lib/countries"
import { forgetCart } from "../cart/cookies"
import { rememberOrder } from "./cookies"

/** Leads to an order that was made of this browser's cart, which has done its work then. For actions and route handlers: a page can't write cookies. */
export async function openOrder({ country, base }: Country, cartId: string, orderId: string): Promise<never> {
  await rememberOrder(cartId, orderId)
  await forgetCart(country)
  redirect(`${base}/orders/${orderId}`)
}
