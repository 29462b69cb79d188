import { countOf, currentCart } from "../../../features/cart/service"

/** How many things are in the shopper's cart of a country; for the header of pages that are the same for everybody. */
export async function GET(request: Request): Promise<Response> {
  const country = new URL(request.url).searchParams.get("country") ?? "us"
  if (!/^[a-z]{2}$/.test(country)) {
    return Response.json({ error: "A country has two letters." }, { status: 400 })
  }
  return Response.json({ count: countOf(await currentCart(country)) }, { headers: { "cache-control": "private, no-store" } })
}
