import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf } from "../../../query"

const FIELDS = ["id", "handle", "position", "label", "title", "last_reviewed_on", "review_due_on"]
type Row = { id: string; handle: string; position: number; label: string; title: string; last_reviewed_on: string; review_due_on: string }

/** The guide's pages in their order, with the days of their review. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const pages = await rowsOf<Row>(query, { entity: "guide_page", fields: FIELDS, pagination: { order: { position: "ASC" } } })
  res.json({ pages, count: pages.length })
}
