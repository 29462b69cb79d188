import type { Fit } from "./types"

/** A product as linked to a tip: how well it serves it (2 is best), why, and staff's order. */
export type TipProduct = { product_id: string; handle: string; fit: Fit; reason: string; position: number }
/** Units in stock over all variants; `null` where stock isn't counted. */
export type StockByProduct = ReadonlyMap<string, number | null>

/**
 * Orders a tip's products: better fit first, then what is in stock before what is sold out, staff's order last.
 * Nothing is left out: whoever shows the list decides what to do with something sold out.
 */
export function rankProducts<T extends TipProduct>(products: readonly T[], stock: StockByProduct): (T & { in_stock: boolean })[] {
  return products
    .map((product) => ({ ...product, in_stock: isInStock(stock.get(product.product_id)) }))
    .sort((a, b) => b.fit - a.fit || Number(b.in_stock) - Number(a.in_stock) || a.position - b.position || a.handle.localeCompare(b.handle))
}

/** Whether any can be had: there are some, or nobody counts them. */
export function isInStock(units: number | null | undefined): boolean {
  return units === null || (units ?? 0) > 0
}
