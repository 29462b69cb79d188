import type { ProductDocument } from "./documents"
import { fitOf, type Fit } from "./size-fit"
import type { Size } from "./sizes"
import type { Wish } from "./wishes"

/** What a search asks of a thing beyond its kind. */
export type Wanted = { sizes: Size[]; wishes: Wish[] }

/** How a thing suits what is wanted of it: its size, how many of the wishes it grants, and what is to be said of both. */
export type Suit = Fit & { granted: number }

export function suitOf(product: ProductDocument, { sizes, wishes }: Wanted): Suit {
  const fits = sizes.map((size) => fitOf(product.choices, size))
  const granted = wishes.filter(({ has }) => has(product))
  const picks = wishes.flatMap(({ choice }) => choice(product) ?? [])
  return {
    fits: fits.some((fit) => fit.fits < 0) ? -1 : fits.some((fit) => fit.fits > 0) ? 1 : 0,
    granted: granted.length,
    words: [...fits.flatMap(({ words }) => words), ...granted.map(({ said }) => said(product))],
    picks: Object.assign({}, ...fits.map((fit) => fit.picks), Object.fromEntries(picks.map(({ title, value }) => [title, value]))) as Record<string, string>,
  }
}
