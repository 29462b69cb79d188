import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SourceRow } from "../../../modules/guide/present-sources"
import { rowsOf } from "../../../query"

type Row = SourceRow & { id: string }

/** Every source there is, by code, "C2" before "C10", as staff choose what a text rests on. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await rowsOf<Row>(query, { entity: "guide_source", fields: ["id", "code", "title", "publisher", "year", "url"] })
  const sources = rows.sort((a, b) => a.code.localeCompare(b.code, "en", { numeric: true }))
  res.json({ sources, count: sources.length })
}
