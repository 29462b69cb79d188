import type { Product } from "../catalogue/product"
import { matchProducts } from "../match/match-products"
import { offersOf } from "./offers"
import type { Tip } from "./tip"

/** What can be had instead of a sold-out thing, for the tip that both were made for, and why. */
export type StandIn = { tip: string; product: Product; reason: string }

/** The best substitute of a sold-out product for each tip that it was made for; none where nothing in stock does its job. Each thing once. */
export function standInsFor(handle: string, tips: Pick<Tip, "title" | "products" | "evidence">[], products: Product[]): StandIn[] {
  const found = tips.flatMap((tip) => {
    const instead = matchProducts(offersOf(tip, products)).shown.find(({ product: { product } }) => product.handle === handle)?.instead
    return instead ? [{ tip: tip.title, product: instead.product, reason: instead.reason }] : []
  })
  return found.filter(({ product }, at) => found.findIndex((other) => other.product === product) === at)
}
