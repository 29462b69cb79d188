import { isSoldOut } from "../../../../features/catalogue/choices"
import { readStandIns } from "../../../../features/tips/read-stand-ins"
import { orUnavailable, refusal } from "../../../../lib/answer"
import { isOurCountry } from "../../../../lib/countries"
import { readStock } from "../../../../lib/data/stock"
import { regionOf } from "../../../../lib/regions"

const HANDLE = /^[a-z0-9-]{1,80}$/

/** Live stock of a product's variants in a country, for pages that are prerendered without it; and where none is left, what can be had instead. */
export async function GET(request: Request, { params }: { params: Promise<{ handle: string }> }): Promise<Response> {
  const { handle } = await params
  const country = new URL(request.url).searchParams.get("country") ?? ""
  if (!HANDLE.test(handle) || !isOurCountry(country)) {
    return refusal(400, "Name a product and a country we sell to, like /api/stock/standard-leg-spacer?country=us.")
  }
  return orUnavailable(
    async () => Response.json(await stockOf(handle, country), { headers: { "cache-control": "no-store" } }),
    () => refusal(502, "We could not look up the stock just now."),
  )
}

async function stockOf(handle: string, country: string) {
  const region = await regionOf(country)
  const stock = await readStock(region, { handle })
  const isGone = Object.keys(stock).every((id) => isSoldOut(stock, id))
  return { stock, instead: isGone ? await readStandIns(handle, region) : [] }
}
