import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { VOCABULARY } from "../../../../search/_vocabulary"

/** The words by which a shop front understands what is typed, before it asks the index. */
export function GET(_req: MedusaStoreRequest, res: MedusaResponse): void {
  res.json({ vocabulary: VOCABULARY })
}
