import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import TipProductLink from "../../../../../links/tip-product"
import { presentEvidence } from "../../../../../modules/guide/present-evidence"
import type { EvidenceFields, Fit, TipFields } from "../../../../../modules/guide/types"
import { rowsOf } from "../../../../../query"
import { visibleProduct } from "../../visible-product"

type Row = { fit: Fit; reason: string; guide_tip: EvidenceFields & Pick<TipFields, "handle" | "position" | "title"> }

const FIELDS = ["fit", "reason", ...["handle", "position", "title", "evidence_grade", "evidence_direction", "evidence_summary"].map((field) => `guide_tip.${field}`)]

/** The tips a product serves, the ones it was made for first. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { id } = await visibleProduct(query, req.params.id as string, req.publishable_key_context.sales_channel_ids)
  const rows = await rowsOf<Row>(query, { entity: TipProductLink.entryPoint, fields: FIELDS, filters: { product_id: id } })
  const tips = rows
    .sort((a, b) => b.fit - a.fit || a.guide_tip.position - b.guide_tip.position)
    .map(({ fit, reason, guide_tip: { handle, position, title, ...tip } }) => ({ handle, position, title, fit, reason, evidence: presentEvidence(tip) }))
  res.json({ tips })
}
