import type { Grade } from "../catalogue/grades"
import type { Product } from "../catalogue/product"
import type { Tip } from "./tip"

/** How many things are offered in place; what else serves the tip is listed below them. */
const IN_PLACE = 2
/** A list longer than this folds away what only helps a little. */
const LONG = 8

/** A product that serves a tip: why, and how sure its own use is. */
export type Offer = { product: Product; fit: 1 | 2; reason: string; inStock: boolean; grade: Grade }

/**
 * The products of a tip as they can be bought in a region, best first as the shop ranked them. What has no price there is left out.
 * The grade is the thing's own where it has one: a sleeve's may be weaker than compression's.
 */
export function offersOf({ products: links, evidence }: Pick<Tip, "products" | "evidence">, products: Product[]): Offer[] {
  return links.flatMap(({ handle, fit, reason, in_stock }) => {
    const product = products.find((each) => each.handle === handle)
    return product?.variants.length ? [{ product, fit, reason, inStock: in_stock, grade: product.attributes?.evidence ?? evidence.grade }] : []
  })
}

/** The best that were made for the tip and are in stock are offered in place; all others are listed, in their order. Of a long list what helps less is folded away. */
export function splitOffers(offers: Offer[]): { inPlace: Offer[]; listed: Offer[]; folded: Offer[] } {
  const inPlace = offers.filter(({ fit, inStock }) => fit === 2 && inStock).slice(0, IN_PLACE)
  const others = offers.filter((offer) => !inPlace.includes(offer))
  const folded = others.length > LONG ? others.filter(({ fit }) => fit === 1) : []
  return { inPlace, listed: others.filter((offer) => !folded.includes(offer)), folded }
}
