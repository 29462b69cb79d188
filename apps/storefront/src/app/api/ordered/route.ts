import { redirect } from "next/navigation"
import { namedCart } from "../../../features/cart/service"
import { openOrder } from "../../../features/orders/open-order"
import { orUnavailable, refusal } from "../../../lib/answer"
import { COUNTRIES } from "../../../lib/countries"
import { completeCart } from "../../../lib/data/checkout"

/**
 * Where a browser is sent whose cart has become an order without its hearing of it, because the answer got lost on the way:
 * on to that order. Completing a cart again answers with the order it became.
 */
export async function GET(request: Request): Promise<Response> {
  const code = new URL(request.url).searchParams.get("country")
  const country = COUNTRIES.find((each) => each.country === code)
  if (!country) {
    return refusal(400, "Name a country we sell to, like /api/ordered?country=us.")
  }
  return orUnavailable(
    async () => {
      const cart = await namedCart(country.country)
      const completion = cart?.completed_at ? await completeCart(cart.id) : null
      return cart && completion?.type === "order" ? openOrder(country, cart.id, completion.order.id) : redirect(`${country.base}/cart`)
    },
    // Read by a person, not by a script.
    () => new Response("Your order is placed, but we could not fetch it just now. Please load this page again.", { status: 502, headers: { "cache-control": "no-store" } }),
  )
}
