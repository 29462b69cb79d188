import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf } from "../../../../../query"
import CategoryContraindicationLink from "../../../../../links/category-contraindication"

type Row = { level: "avoid" | "ask"; reason: string; position: number; guide_contraindication: { handle: string; title: string; source_ids: string[] } }

/** With which conditions not to use this kind of product, or only after asking; hard stops first. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { id } = req.params
  const { data: categories } = await query.graph({ entity: "product_category", fields: ["id"], filters: { id, is_active: true, is_internal: false } })
  if (!categories.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no category with id "${id}"`)
  }
  const rows = await rowsOf<Row>(query, {
    entity: CategoryContraindicationLink.entryPoint,
    fields: ["level", "reason", "position", "guide_contraindication.handle", "guide_contraindication.title", "guide_contraindication.source_ids"],
    filters: { product_category_id: id },
  })
  const contraindications = rows
    .sort((a, b) => Number(a.level === "ask") - Number(b.level === "ask") || a.position - b.position)
    .map(({ level, reason, guide_contraindication: { handle, title, source_ids } }) => ({ handle, title, level, reason, source_ids }))
  res.json({ contraindications })
}
