import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Attributes } from "../catalogue/attributes"
import type { Timing } from "../tips/tip"
import type { TipEvidence } from "../catalogue/grades"
import type { Shelf } from "./shelf"

type SeededTip = { handle: string; title: string; headline: string; timing: Omit<Timing, "loose" | "day"> & Partial<Timing>; evidence: TipEvidence; no_products_reason: string | null }
type SeededProduct = { handle: string; title: string; attributes: Partial<Attributes>; variants: { stock: Record<string, number> }[] }
type Link = { product: string; fit: 1 | 2; reason: string }

const seed = join(__dirname, "../../../../../seed")
const seeded = <T>(path: string) => JSON.parse(readFileSync(join(seed, path), "utf8")) as T

const categories = seeded<{ handle: string }[]>("catalogue/categories.json").map(({ handle }) => handle)
const productsOf = (category: string) => seeded<SeededProduct[]>(`catalogue/products/${category}.json`)
const links = seeded<Record<string, Link[]>>("guide/tip-products.json")
const inStock = new Set(categories.flatMap(productsOf).filter(({ variants }) => variants.some(({ stock }) => Object.values(stock).some((units) => units > 0))).map(({ handle }) => handle))

/** For specs: the shelf of the shop as it is seeded, in the order of the store API. */
export const SEEDED_SHELF: Shelf = {
  tips: seeded<SeededTip[]>("guide/tips.json").map(({ handle, title, headline, timing, evidence, no_products_reason }, place) => ({
    handle, title, headline, evidence, no_products_reason,
    position: place + 1,
    timing: { loose: false, day: null, ...timing },
    products: (links[handle] ?? [])
      .map(({ product, ...link }) => ({ handle: product, ...link, in_stock: inStock.has(product) }))
      .sort((a, b) => b.fit - a.fit || Number(b.in_stock) - Number(a.in_stock)),
  })),
  products: categories.flatMap((category) =>
    productsOf(category).map(({ handle, title, attributes: { latex_free = null, neoprene_free = null, arch_height = null } }) => ({ handle, title, category, latex_free, neoprene_free, arch_height })),
  ),
  contraindications: seeded<{ handle: string; title: string; categories: { category: string; level: "avoid" | "ask"; reason: string }[] }[]>("guide/contraindications.json").flatMap(({ handle, title, categories: of }) =>
    of.map((each) => ({ handle, title, ...each })),
  ),
}
