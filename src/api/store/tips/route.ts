import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { rowsOf } from "../../../query"
import { presentSummary, type TipRow } from "./present"

/** The eight tips in their order. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await rowsOf<TipRow>(query, { entity: "guide_tip", fields: req.queryConfig.fields, pagination: { order: { position: "ASC" } } })
  const tips = rows.map(presentSummary)
  res.json({ tips, count: tips.length })
}
