import { z } from "@medusajs/framework/zod"
import { guidePageTexts, namesItsSources, tipTexts } from "../../../modules/guide/schema"

/** When what is edited was last saved, as it was read: whoever else saved it since must not be overwritten. */
const seen_at = z.iso.datetime()

/** The whole text, as `GET` gives it. */
export const UpdateTip = z.strictObject({ ...tipTexts, seen_at }).superRefine(namesItsSources)
export type UpdateTip = z.infer<typeof UpdateTip>

/** The whole text, as `GET` gives it. */
export const UpdateGuidePage = z.strictObject({ ...guidePageTexts, seen_at }).superRefine(namesItsSources)
export type UpdateGuidePage = z.infer<typeof UpdateGuidePage>
