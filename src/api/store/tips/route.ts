import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { presentSummary, type TipRow } from "./present"

/** The eight tips in their order. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "guide_tip", fields: req.queryConfig.fields, pagination: { order: { position: "ASC" } } })
  const tips = (data as unknown as TipRow[]).map(presentSummary)
  res.json({ tips, count: tips.length })
}
