import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { KNEE_CHECK_RULES } from "../../../knee-check/rules"

/** The rules by which a shop front judges the answers of a knee check, where they are given. No answer ever comes here. */
export function GET(_req: MedusaStoreRequest, res: MedusaResponse): void {
  res.json({ rules: KNEE_CHECK_RULES })
}
