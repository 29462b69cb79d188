import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TipFields } from "../../../modules/guide/types"
import { rowsOf } from "../../../query"

const FIELDS = ["id", "handle", "position", "title", "headline", "no_products_reason", "evidence_grade", "evidence_direction"] as const
type Row = { id: string } & Pick<TipFields, Exclude<(typeof FIELDS)[number], "id">>

/** The tips in their order, as staff choose among them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const tips = await rowsOf<Row>(query, { entity: "guide_tip", fields: [...FIELDS], pagination: { order: { position: "ASC" } } })
  res.json({ tips, count: tips.length })
}
