import { readStock } from "../../../../lib/data/stock"

/** Live stock of a product's variants, for pages that are prerendered without it. */
export async function GET(_request: Request, { params }: { params: Promise<{ handle: string }> }): Promise<Response> {
  const stock = await readStock({ handle: (await params).handle })
  return Response.json({ stock }, { headers: { "cache-control": "no-store" } })
}
