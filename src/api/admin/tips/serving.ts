import TipProductLink from "../../../links/tip-product"
import type { Fit, TipFields } from "../../../modules/guide/types"
import { rowsOf, type Query } from "../../../query"

type Link = { fit: Fit; reason: string; position: number }
type Product = { id: string; title: string; handle: string; status: string; thumbnail: string | null }
type Tip = Pick<TipFields, "handle" | "title" | "no_products_reason"> & { id: string; position: number }

const LINK = ["fit", "reason", "position"]
const PRODUCT = ["id", "title", "handle", "status", "thumbnail"].map((field) => `product.${field}`)
const TIP = ["id", "handle", "title", "position", "no_products_reason"].map((field) => `guide_tip.${field}`)

/** Every product linked with a tip, drafts too, in staff's order. */
export async function productsOfTip(query: Query, guide_tip_id: string) {
  const rows = await rowsOf<Link & { product: Product | null }>(query, { entity: TipProductLink.entryPoint, fields: [...LINK, ...PRODUCT], filters: { guide_tip_id } })
  return rows.flatMap(({ product, ...link }) => (product ? [{ ...link, product }] : [])).sort((a, b) => a.position - b.position)
}

/** Every tip linked with a product, in the guide's order. */
export async function tipsOfProduct(query: Query, product_id: string) {
  const rows = await rowsOf<Link & { guide_tip: Tip | null }>(query, { entity: TipProductLink.entryPoint, fields: [...LINK, ...TIP], filters: { product_id } })
  return rows.flatMap(({ guide_tip: tip, ...link }) => (tip ? [{ ...link, tip }] : [])).sort((a, b) => a.tip.position - b.tip.position)
}
