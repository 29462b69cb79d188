import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noteContraindicationsReviewWorkflow } from "../../../../../workflows/guide/note-contraindications-review"
import { contraindicationsOf, existingCategory } from "../../../contraindications/of-category"
import { reviewOf, withReview } from "../../../contraindications/review"
import { staffNames } from "../../../guide-revisions/staff-names"

/** Keeps that whoever is signed in looked today (UTC) whom a kind of product harms. 404 for an unknown category. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { id, metadata } = await existingCategory(query, req.params.id as string)
  const by = req.auth_context.actor_id
  const on = new Date().toISOString().slice(0, 10)
  const review = { on, by: (await staffNames(query, [by])).get(by) ?? by }
  await noteContraindicationsReviewWorkflow(req.scope).run({ input: { by, category_id: id, on, before: reviewOf(metadata)?.on ?? null, metadata: withReview(metadata, review) } })
  res.json(await contraindicationsOf(query, id))
}
