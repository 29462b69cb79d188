import type { Fit } from "../../../modules/guide/types"
import { isInStock, type StockByProduct } from "../../../modules/guide/rank-products"
import { chartGaps, type ChartedProduct } from "./judge-charts"
import { textsDue, type Text } from "./judge-texts"

type Tip = { id: string; title: string; no_products_reason: string | null }
type Product = ChartedProduct & { status: string }
type Link = { tip_id: string; product_id: string; fit: Fit }
type Category = { id: string; name: string; contraindications: number; /** A day, where staff said that nothing rules this kind out. */ reviewed_on: string | null }

/** What the guide and the shop hold, each as far as it is judged here. Links to what is gone are no links. */
export type Held = { tips: Tip[]; products: Product[]; links: Link[]; categories: Category[]; texts: Text[]; stock: StockByProduct }

/** Why a tip has nothing ideal to offer: nothing was chosen, what was chosen isn’t published, or none of it can be had. */
type Lack = "none" | "unpublished" | "sold_out"

/** What is missing between guide and shop, as of `today`, "2026-11-24". Each list is empty where nothing is. */
export function judgeCoverage(held: Held, today: string) {
  const published = held.products.filter(isPublished)
  return {
    tips_without_ideal: tipsWithoutIdeal(held),
    products_without_tip: published.filter(({ id }) => !held.links.some(({ product_id }) => product_id === id)).map(({ id, title }) => ({ product_id: id, title })),
    links_to_unpublished: linksToUnpublished(held),
    categories_unreviewed: held.categories.filter(({ contraindications, reviewed_on }) => !contraindications && !reviewed_on).map(({ id, name }) => ({ category_id: id, name })),
    ...textsDue(held.texts, today),
    ...chartGaps(published),
  }
}

export type Coverage = ReturnType<typeof judgeCoverage>

const isPublished = ({ status }: { status: string }) => status === "published"

/** A tip that sells nothing on purpose lacks nothing. */
function tipsWithoutIdeal({ tips, products, links, stock }: Held) {
  return tips.filter(({ no_products_reason }) => no_products_reason === null).flatMap(({ id, title }) => {
    const ideal = links.filter(({ tip_id, fit }) => tip_id === id && fit === 2).flatMap(({ product_id }) => products.find((product) => product.id === product_id) ?? [])
    const lack = lackOf(ideal, stock)
    return lack ? [{ tip_id: id, title, lack }] : []
  })
}

function lackOf(ideal: Product[], stock: StockByProduct): Lack | null {
  if (!ideal.length) {
    return "none"
  }
  const published = ideal.filter(isPublished)
  if (!published.length) {
    return "unpublished"
  }
  return published.some(({ id }) => isInStock(stock.get(id))) ? null : "sold_out"
}

function linksToUnpublished({ tips, products, links }: Held) {
  return links.flatMap(({ tip_id, product_id }) => {
    const product = products.find(({ id }) => id === product_id)
    const tip = tips.find(({ id }) => id === tip_id)
    return product && tip && !isPublished(product) ? [{ tip_id, tip: tip.title, product_id, title: product.title, status: product.status }] : []
  })
}

/** How many things are missing. A text that is due soon is not missing yet. */
export function countGaps({ texts_due_soon: _, ...gaps }: Coverage): number {
  return Object.values(gaps).reduce((sum, list) => sum + list.length, 0)
}
