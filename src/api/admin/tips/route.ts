import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import TipProductLink from "../../../links/tip-product"
import type { TipFields } from "../../../modules/guide/types"
import { rowsOf } from "../../../query"

const FIELDS = ["id", "handle", "position", "title", "headline", "no_products_reason", "evidence_grade", "evidence_direction", "last_reviewed_on", "review_due_on"] as const
type Row = { id: string } & Pick<TipFields, Exclude<(typeof FIELDS)[number], "id">>

/** The tips in their order, with how many products each has, drafts too, and the days of their review. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const tips = await rowsOf<Row>(query, { entity: "guide_tip", fields: [...FIELDS], pagination: { order: { position: "ASC" } } })
  const links = await rowsOf<{ guide_tip_id: string }>(query, { entity: TipProductLink.entryPoint, fields: ["guide_tip_id"] })
  const countOf = (id: string) => links.filter(({ guide_tip_id }) => guide_tip_id === id).length
  res.json({ tips: tips.map((tip) => ({ ...tip, product_count: countOf(tip.id) })), count: tips.length })
}
