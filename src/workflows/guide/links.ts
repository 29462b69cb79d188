import { Modules } from "@medusajs/framework/utils"
import { GUIDE_MODULE } from "../../modules/guide"
import type { TipProductInput, TipProductLinks } from "./types"

/** The two ends of a link between a tip and a product, as Medusa takes them. */
export function endsOf(guide_tip_id: string, product_id: string) {
  return { [GUIDE_MODULE]: { guide_tip_id }, [Modules.PRODUCT]: { product_id } }
}

/** A link with all that stands in it. */
export function linkOf(tip_id: string, { product_id, fit, reason, position }: TipProductInput): TipProductLinks[number] {
  return { ...endsOf(tip_id, product_id), data: { fit, reason, position } }
}
