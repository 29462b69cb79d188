import type { Attributes } from "./attributes"
import type { BuyVariant } from "./choices"
import type { TipEvidence } from "./grades"

/** A product as shoppers meet it, in one region. */
export type Product = {
  id: string
  handle: string
  title: string
  /** One plain sentence: what it is. */
  subtitle: string | null
  /** Short paragraphs, with a blank line between. */
  description: string | null
  /** `per_inch`: its units (of 800) an inch, where all of it was drawn to one scale. */
  picture: { url: string; alt: string; per_inch: number | null } | null
  category: { id: string; handle: string; name: string } | null
  attributes: Attributes | null
  variants: BuyVariant[]
}

/** How to choose within a kind: who wants which, and where to read on; addresses without the region's base. */
export type Choosing = { points: { when: string; pick: string }[]; read: { label: string; url: string }[] }

/** A category of the shop, with what we honestly think of the kind. */
export type Category = { id: string; handle: string; name: string; description: string; verdict: string | null; choosing: Choosing | null }

export type Contraindication = { handle: string; title: string; level: "avoid" | "ask"; reason: string }

export type ServedTip = { handle: string; title: string; reason: string; evidence: TipEvidence }

/** The lowest price of a product, and whether its variants differ. */
export function lowestPrice({ variants }: Product): { amount: number; differs: boolean } {
  const amount = Math.min(...variants.map(({ price }) => price))
  return { amount, differs: variants.some(({ price }) => price !== amount) }
}
