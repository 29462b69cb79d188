import { Modules } from "@medusajs/framework/utils"
import { GUIDE_MODULE } from "../../modules/guide"
import { changesOf } from "../../modules/guide/changes"
import type { Revision } from "./steps/record-revisions"
import type { TipProductInput, LinksWithColumns } from "./types"

/** The two ends of a link between a tip and a product, as Medusa takes them. */
export function endsOf(guide_tip_id: string, product_id: string) {
  return { [GUIDE_MODULE]: { guide_tip_id }, [Modules.PRODUCT]: { product_id } }
}

/** A link with all that stands in it. */
export function linkOf(tip_id: string, { product_id, fit, reason, position }: TipProductInput): LinksWithColumns[number] {
  return { ...endsOf(tip_id, product_id), data: { fit, reason, position } }
}

/** What became of a tip's products, for its history. */
export function revisionOf(by: string, tip_id: string, before: TipProductInput[], after: TipProductInput[]): Revision {
  return { entity: "tip", entity_id: tip_id, changed_by: by, changes: changesOf({ products: inOrder(before) }, { products: inOrder(after) }) }
}

/** As a history keeps them: without the link's own id and times, in the order they are shown. */
function inOrder(products: TipProductInput[]): TipProductInput[] {
  return products.map(({ product_id, fit, reason, position }) => ({ product_id, fit, reason, position })).sort((a, b) => a.position - b.position)
}
