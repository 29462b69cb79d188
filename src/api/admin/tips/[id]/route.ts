import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { evidenceFields, textsOfTip, type SavedTip } from "../../../../modules/guide/texts"
import { saveTipsWorkflow } from "../../../../workflows/guide/save-tips"
import { requireUnchanged, savedRow, sourceIds } from "../../guide-pages/saved"
import type { UpdateTip } from "../../guide-pages/validators"
import { productsOfTip } from "../serving"

/** A tip as staff edit it. 404 for an unknown one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ tip: textsOfTip(await savedRow<SavedTip>(query, "guide_tip", req.params.id as string)) })
}

/** Saves the whole text of a tip. 400 naming the field, 404 for an unknown tip, 409 where somebody else saved it meanwhile. */
export async function POST(req: AuthenticatedMedusaRequest<UpdateTip>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { seen_at, sources, evidence, ...texts } = req.validatedBody
  const before = await savedRow<SavedTip>(query, "guide_tip", req.params.id as string)
  requireUnchanged(before, seen_at)
  const { id, handle, position, picture_url, picture_alt } = before
  if (texts.no_products_reason !== null && (await productsOfTip(query, id)).length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "no_products_reason: this tip still has products; take them away first")
  }
  const row = { id, handle, position, picture_url, picture_alt, ...texts, ...evidenceFields(evidence), sources: await sourceIds(query, sources) }
  await saveTipsWorkflow(req.scope).run({ input: { by: req.auth_context.actor_id, rows: [row] } })
  res.json({ tip: textsOfTip(await savedRow<SavedTip>(query, "guide_tip", id)) })
}
