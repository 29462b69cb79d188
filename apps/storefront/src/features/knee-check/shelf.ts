import type { Attributes } from "../catalogue/attributes"
import type { Tip, TipProduct } from "../tips/tip"

/** What the shop can recommend: read on the server, and passed to the browser with the page. */
export type Shelf = {
  /** In the guide's order; their products best first, as the store API ranks them. */
  tips: (Pick<Tip, "handle" | "title" | "position" | "headline" | "timing" | "evidence" | "no_products_reason"> & { products: TipProduct[] })[]
  products: ShelfProduct[]
  /** With which condition which kinds of product must not be shown, or not before asking. */
  contraindications: { handle: string; title: string; category: string; level: "avoid" | "ask"; reason: string }[]
}

/** A product as far as the rules ask about it. `category` is a handle. */
export type ShelfProduct = { handle: string; title: string; category: string } & Pick<Attributes, "latex_free" | "neoprene_free" | "arch_height">
