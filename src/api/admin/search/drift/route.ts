import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countsOf, searchDrift, turnNow } from "../../../../search/_drift"

/**
 * What the search indexes and the database differ by at this moment, as numbers, for whoever watches over the shop. It is
 * worked out when it is asked for, so it is true in any process; what is on its way into an index counts, too.
 */
export async function GET({ scope }: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const began = performance.now()
  const drift = await searchDrift(scope, turnNow())
  res.setHeader("cache-control", "no-store").json({ indexes: drift.map(countsOf), took_ms: Math.round(performance.now() - began) })
}
