import type { Grade } from "../catalogue/grades"
import type { Product } from "../catalogue/product"
import { matchProducts, type Candidate, type Match } from "../match/match-products"
import type { Tip } from "./tip"

/** How many things are offered in place; what else serves the tip is listed below them. */
const IN_PLACE = 2
/** A list longer than this folds away what only helps a little. */
const LONG = 8

/** A product that serves a tip: why, and how sure its own use is. */
export type Offer = Candidate & { product: Product; reason: string; grade: Grade }

/**
 * The products of a tip as they can be bought in a region, best first as the shop ranked them. What has no price there is left out.
 * The grade is the thing's own where it has one: a sleeve's may be weaker than compression's.
 */
export function offersOf({ products: links, evidence }: Pick<Tip, "products" | "evidence">, products: Product[]): Offer[] {
  return links.flatMap(({ handle, fit, reason, in_stock }) => {
    const product = products.find((each) => each.handle === handle)
    return product?.variants.length ? [{ product, fit, reason, in_stock, grade: product.attributes?.evidence ?? evidence.grade, ...jobOf(product) }] : []
  })
}

function jobOf({ category, attributes }: Product) {
  return { category: category?.handle ?? null, arch_height: attributes?.arch_height ?? null, latex_free: attributes?.latex_free ?? null, neoprene_free: attributes?.neoprene_free ?? null }
}

/** The best that were made for the tip and are in stock are offered in place; all others are listed, in their order, a sold-out ideal with what can be had instead. Of a long list what helps less is folded away. */
export function splitOffers(offers: Offer[]): { inPlace: Offer[]; listed: Match<Offer>[]; folded: Match<Offer>[] } {
  const inPlace = offers.filter(({ fit, in_stock }) => fit === 2 && in_stock).slice(0, IN_PLACE)
  const others = matchProducts(offers).shown.filter(({ product }) => !inPlace.includes(product))
  const folded = others.length > LONG ? others.filter(({ product }) => product.fit === 1) : []
  return { inPlace, listed: others.filter((match) => !folded.includes(match)), folded }
}
