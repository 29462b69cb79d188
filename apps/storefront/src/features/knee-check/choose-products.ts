import { matchProducts } from "../match/match-products"
import type { Limits } from "./rules"
import type { LeftOut, Said } from "./left-out"
import type { Shelf, ShelfProduct } from "./shelf"
import type { Weighed } from "./weigh"

/** A product for this person; `tip` is the tip it serves. */
export type Chosen = { handle: string; category: string; reason: string; tip: string }

type Arch = NonNullable<ShelfProduct["arch_height"]>
type Offered = ShelfProduct & { fit: 1 | 2; reason: string; in_stock: boolean; tip: string }

/** Products of a kind, as the tip ranks them; where that tip has none of the kind, as another does. */
function offered(kind: Weighed, shelf: Shelf, arch: Arch): Offered[] {
  const ofTip = (tip: Shelf["tips"][number]) =>
    tip.products.flatMap(({ handle, ...link }) => {
      const product = shelf.products.find((each) => each.handle === handle && each.category === kind.key)
      return product ? [{ ...product, ...link, tip: tip.handle }] : []
    })
  const own = shelf.tips.filter(({ handle }) => handle === kind.tip).flatMap(ofTip)
  const found = own.length ? own : shelf.tips.flatMap(ofTip)
  const suits = (product: Offered) => Number(product.arch_height === null || product.arch_height === arch)
  return [...found].sort((a, b) => b.fit - a.fit || suits(b) - suits(a) || Number(b.in_stock) - Number(a.in_stock))
}

/** The products of a kind that may be shown, best first, each once. A sold-out ideal gives its place to its substitute, which says so. */
function best(kind: Weighed, list: readonly Offered[], because: LeftOut["because"]): Chosen[] {
  const { shown } = matchProducts(list, because)
  const missing = (taken: Offered) => shown.find(({ instead }) => instead === taken)?.product.title
  const stockOf = (taken: Offered) => {
    const instead = missing(taken)
    return instead ? ` ${instead} is sold out just now; this does the same job.` : taken.in_stock ? "" : " Sold out just now."
  }
  const taken = new Set(shown.map(({ product, instead }) => instead ?? product))
  return [...taken].map((product) => ({ handle: product.handle, category: kind.key, reason: `${kind.reason} ${product.reason}${stockOf(product)}`, tip: product.tip }))
}

/**
 * Products spread over the kinds as ranked: the first of each, then second ones of the worthiest. The kinds are counted
 * before any is left out, so that what a person must avoid never makes room for something else.
 */
export function chooseProducts(kinds: readonly Weighed[], out: LeftOut, shelf: Shelf, { arch, limits }: { arch: Arch; limits: Limits }): { products: Chosen[]; said: Said[] } {
  const ranked = kinds.slice(0, limits.categories)
  const seconds = limits.products - ranked.length
  const lists = ranked.map((kind, place) => {
    const list = out.avoid.includes(kind.key) ? [] : offered(kind, shelf, arch)
    return { kind, place, chosen: best(kind, list, out.because), because: list.map(out.because).find((why) => why !== null) ?? null }
  })
  const products = [...lists.flatMap(({ chosen }) => chosen.slice(0, 1)), ...lists.filter(({ kind, place }) => place < seconds && kind.worth >= limits.second_from).flatMap(({ chosen }) => chosen.slice(1, 2))]
  const reasons = new Set(lists.flatMap(({ because }) => because ?? []))
  return { products, said: [...reasons].map((why) => ({ categories: lists.filter(({ because }) => because === why).map(({ kind }) => kind.key), because: why })) }
}
