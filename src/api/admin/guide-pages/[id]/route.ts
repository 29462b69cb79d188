import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { textsOfPage, type SavedPage } from "../../../../modules/guide/texts"
import { saveGuidePagesWorkflow } from "../../../../workflows/guide/save-guide-pages"
import { requireUnchanged, savedRow, sourceIds } from "../saved"
import type { UpdateGuidePage } from "../validators"

/** A page of the guide as staff edit it. 404 for an unknown one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ page: textsOfPage(await savedRow<SavedPage>(query, "guide_page", req.params.id as string)) })
}

/** Saves the whole text of a page. 400 naming the field, 404 for an unknown page, 409 where somebody else saved it meanwhile. */
export async function POST(req: AuthenticatedMedusaRequest<UpdateGuidePage>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { seen_at, sources, ...texts } = req.validatedBody
  const before = await savedRow<SavedPage>(query, "guide_page", req.params.id as string)
  requireUnchanged(before, seen_at)
  const { id, handle, position, picture_url, picture_alt } = before
  const row = { id, handle, position, picture_url, picture_alt, ...texts, sources: await sourceIds(query, sources) }
  await saveGuidePagesWorkflow(req.scope).run({ input: { by: req.auth_context.actor_id, rows: [row] } })
  res.json({ page: textsOfPage(await savedRow<SavedPage>(query, "guide_page", id)) })
}
