import { currentCart } from "../../../features/cart/service"
import { countOf } from "../../../features/cart/totals"
import { orUnavailable, refusal } from "../../../lib/answer"
import { isOurCountry } from "../../../lib/countries"

/** How many things are in the shopper's cart of a country; for the header of pages that are the same for everybody. */
export async function GET(request: Request): Promise<Response> {
  const country = new URL(request.url).searchParams.get("country") ?? ""
  if (!isOurCountry(country)) {
    return refusal(400, "Name a country we sell to, like /api/cart-count?country=us.")
  }
  return orUnavailable(
    async () => Response.json({ count: countOf(await currentCart(country)) }, { headers: { "cache-control": "private, no-store" } }),
    () => refusal(502, "We could not look into your cart just now."),
  )
}
