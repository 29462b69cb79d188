import { MedusaError } from "@medusajs/framework/utils"
import CategoryContraindicationLink from "../../../links/category-contraindication"
import { rowsOf, type Query } from "../../../query"
import { reviewOf } from "./review"

type Category = { id: string; metadata: Record<string, unknown> | null }
export type Condition = { id: string; handle: string; title: string; source_ids: string[] }
type Link = { level: "avoid" | "ask"; reason: string; position: number; guide_contraindication: Condition | null }

/** A kind of product, hidden ones too. @throws MedusaError NOT_FOUND */
export async function existingCategory(query: Query, id: string): Promise<Category> {
  const [category] = await rowsOf<Category>(query, { entity: "product_category", fields: ["id", "metadata"], filters: { id } })
  if (!category) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no category with id "${id}"`)
  }
  return category
}

/** Every condition there is, by name. */
function allConditions(query: Query): Promise<Condition[]> {
  return rowsOf<Condition>(query, { entity: "guide_contraindication", fields: ["id", "handle", "title", "source_ids"], pagination: { order: { title: "ASC" } } })
}

/** With which conditions a kind of product is kept back, in staff's order; all conditions there are; and when it was last said that there are none. */
export async function contraindicationsOf(query: Query, id: string) {
  const { metadata } = await existingCategory(query, id)
  const fields = ["level", "reason", "position", ...["id", "handle", "title", "source_ids"].map((field) => `guide_contraindication.${field}`)]
  const links = await rowsOf<Link>(query, { entity: CategoryContraindicationLink.entryPoint, fields, filters: { product_category_id: id } })
  const contraindications = links
    .sort((a, b) => a.position - b.position)
    .flatMap(({ level, reason, guide_contraindication: condition }) => (condition ? [{ contraindication_id: condition.id, handle: condition.handle, title: condition.title, level, reason, source_ids: condition.source_ids }] : []))
  return { contraindications, conditions: await allConditions(query), review: reviewOf(metadata) }
}
