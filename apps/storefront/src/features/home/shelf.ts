import { GRADES } from "../catalogue/grades"
import type { Product } from "../catalogue/product"
import { offersOf, type Offer } from "../tips/offers"
import type { Tip } from "../tips/tip"

export type ShelfItem = Offer & { tip: { handle: string; title: string } }

/**
 * One thing for each tip: its best that was made for it, is in stock and isn't on the shelf yet. Tips that sell nothing have none.
 * The best supported come first; among equals the tips' order holds. `besides` are handles that stand at the end, each with the tip it serves best.
 */
export function shelfOf(tips: Tip[], products: Product[], besides: string[]): ShelfItem[] {
  const all = tips.flatMap((tip) => offersOf(tip, products).map((offer): ShelfItem => ({ ...offer, tip: { handle: tip.handle, title: tip.title } })))
  const shelf: ShelfItem[] = []
  const isNew = ({ product }: ShelfItem) => !shelf.some((item) => item.product.handle === product.handle)
  for (const { handle } of tips) {
    shelf.push(...all.filter((item) => item.tip.handle === handle && item.fit === 2 && item.in_stock && isNew(item)).slice(0, 1))
  }
  shelf.sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade))
  for (const handle of besides) {
    shelf.push(...all.filter((item) => item.product.handle === handle && isNew(item)).sort((a, b) => b.fit - a.fit).slice(0, 1))
  }
  return shelf
}
