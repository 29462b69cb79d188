import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { rowsOf } from "../../../query"
import { presentSummary, type GuidePageRow } from "./present"

/** The guide's pages in their order. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await rowsOf<GuidePageRow>(query, { entity: "guide_page", fields: req.queryConfig.fields, pagination: { order: { position: "ASC" } } })
  res.json({ pages: rows.map(presentSummary) })
}
