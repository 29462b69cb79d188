import TipProductLink from "../../../links/tip-product"
import type { Fit, TipFields } from "../../../modules/guide/types"
import { isInStock } from "../../../modules/guide/rank-products"
import { rowsOf, type Query } from "../../../query"
import { stockByProduct } from "../../store/tips/products"

type Link = { fit: Fit; reason: string; position: number }
type Product = { id: string; title: string; handle: string; status: string; thumbnail: string | null }
type Sold = { sales_channels: { id: string }[]; variants: { id: string; manage_inventory: boolean; allow_backorder: boolean }[] }
type Tip = Pick<TipFields, "handle" | "title" | "no_products_reason"> & { id: string; position: number }

const LINK = ["fit", "reason", "position"]
const PRODUCT = ["id", "title", "handle", "status", "thumbnail"].map((field) => `product.${field}`)
const SOLD = ["sales_channels.id", "variants.id", "variants.manage_inventory", "variants.allow_backorder"].map((field) => `product.${field}`)
const TIP = ["id", "handle", "title", "position", "no_products_reason"].map((field) => `guide_tip.${field}`)

/** Every product linked with a tip, drafts too, in staff's order, and whether any of its sales channels could send one. */
export async function productsOfTip(query: Query, guide_tip_id: string) {
  const rows = await rowsOf<Link & { product: (Product & Sold) | null }>(query, { entity: TipProductLink.entryPoint, fields: [...LINK, ...PRODUCT, ...SOLD], filters: { guide_tip_id } })
  const products = rows.flatMap(({ product }) => product ?? [])
  const stock = await stockByProduct(query, products, [...new Set(products.flatMap(({ sales_channels }) => sales_channels.map(({ id }) => id)))])
  const presented = rows.flatMap(({ product, ...link }) => (product ? [{ ...link, product: withoutSales(product), in_stock: isInStock(stock.get(product.id)) }] : []))
  return presented.sort((a, b) => a.position - b.position)
}

const withoutSales = ({ sales_channels, variants, ...product }: Product & Sold): Product => product

/** Every tip linked with a product, in the guide's order. */
export async function tipsOfProduct(query: Query, product_id: string) {
  const rows = await rowsOf<Link & { guide_tip: Tip | null }>(query, { entity: TipProductLink.entryPoint, fields: [...LINK, ...TIP], filters: { product_id } })
  return rows.flatMap(({ guide_tip: tip, ...link }) => (tip ? [{ ...link, tip }] : [])).sort((a, b) => a.tip.position - b.tip.position)
}
