import { rowsOf, type Query } from "../../../query"
import { getVariantAvailability, ProductStatus } from "@medusajs/framework/utils"
import TipProductLink from "../../../links/tip-product"
import { rankProducts, type StockByProduct } from "../../../modules/guide/rank-products"
import type { Fit } from "../../../modules/guide/types"

type Row = {
  fit: Fit
  reason: string
  position: number
  product: { id: string; handle: string; status: string; sales_channels: { id: string }[]; variants: { id: string; manage_inventory: boolean; allow_backorder: boolean }[] } | null
}

const FIELDS = [
  "fit", "reason", "position", "product.id", "product.handle", "product.status", "product.sales_channels.id",
  "product.variants.id", "product.variants.manage_inventory", "product.variants.allow_backorder",
]

/** What a shopper of these sales channels may be shown for a tip, best first. Drafts and other channels' products stay unseen. */
export async function rankedTipProducts(query: Query, tipId: string, salesChannelIds: string[]) {
  const links = await rowsOf<Row>(query, { entity: TipProductLink.entryPoint, fields: FIELDS, filters: { guide_tip_id: tipId } })
  const rows = links.flatMap(({ product, ...link }) => (product && isVisible(product, salesChannelIds) ? [{ ...link, product }] : []))
  const stock = await stockByProduct(query, rows.map(({ product }) => product), salesChannelIds)
  const ranked = rankProducts(rows.map(({ product, fit, reason, position }) => ({ product_id: product.id, handle: product.handle, fit, reason, position })), stock)
  return ranked.map(({ product_id, handle, fit, reason, in_stock }) => ({ product_id, handle, fit, reason, in_stock }))
}

type Visible = NonNullable<Row["product"]>
type Sellable = Pick<Visible, "id" | "variants">

function isVisible(product: Visible, salesChannelIds: string[]): boolean {
  return product.status === ProductStatus.PUBLISHED && product.sales_channels.some(({ id }) => salesChannelIds.includes(id))
}

/** Sums what each sales channel can deliver; one query a channel, however many products. */
export async function stockByProduct(query: Query, products: Sellable[], salesChannelIds: string[]): Promise<StockByProduct> {
  const counted = products.flatMap(({ variants }) => variants).filter(({ manage_inventory, allow_backorder }) => manage_inventory && !allow_backorder)
  const variant_ids = counted.map(({ id }) => id)
  const channels = variant_ids.length ? await Promise.all(salesChannelIds.map((sales_channel_id) => getVariantAvailability(query, { variant_ids, sales_channel_id }))) : []
  const unitsOf = (id: string) => channels.reduce((sum, channel) => sum + Number(channel[id]?.availability ?? 0), 0)
  return new Map(
    products.map(({ id, variants }) => {
      const isUncounted = variants.some((variant) => !variant_ids.includes(variant.id))
      return [id, isUncounted ? null : variants.reduce((sum, variant) => sum + unitsOf(variant.id), 0)]
    }),
  )
}
