import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import CategoryContraindicationLink from "../../../links/category-contraindication"
import type { Condition } from "../../../knee-check/effects"
import { rulesInParts } from "../../../knee-check/parts"
import { KNEE_CHECK_RULES } from "../../../knee-check/rules"
import { rowsOf, type Query } from "../../../query"

type Link = { level: string; reason: string; product_category: { handle: string } | null; guide_contraindication: { handle: string; title: string } | null }

/** The rules of the knee check in words, with what the shop now says of the conditions they name. They are part of a release: nothing here changes them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const conditions = await readConditions(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  res.json({ parts: rulesInParts(KNEE_CHECK_RULES, conditions) })
}

async function readConditions(query: Query): Promise<Condition[]> {
  const links = await rowsOf<Link>(query, { entity: CategoryContraindicationLink.entryPoint, fields: ["level", "reason", "product_category.handle", "guide_contraindication.handle", "guide_contraindication.title"] })
  const byHandle = new Map<string, Condition>()
  for (const { level, reason, product_category: category, guide_contraindication: condition } of links) {
    if (category && condition) {
      const known = byHandle.get(condition.handle) ?? { ...condition, categories: [] }
      byHandle.set(condition.handle, { ...known, categories: [...known.categories, { category: category.handle, level, reason }] })
    }
  }
  return [...byHandle.values()]
}
