import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { countGaps, judgeCoverage } from "./judge"
import { readHeld } from "./read"

/** What is missing between guide and shop today (UTC), and how many things. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const held = await readHeld(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  const coverage = judgeCoverage(held, new Date().toISOString().slice(0, 10))
  res.json({ coverage, gaps: countGaps(coverage) })
}
