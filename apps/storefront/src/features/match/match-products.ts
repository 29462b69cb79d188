import { standsIn, type Job } from "./stands-in"

/** A product as a tip ranks it: fit 2 is made for it. */
export type Candidate = Job & { fit: 1 | 2; in_stock: boolean }

/** A product to show; `instead` is the best that can be had while an ideal one is sold out, null where none is needed or none is left. */
export type Match<T> = { product: T; instead: T | null }

export type Matched<T> = { shown: Match<T>[]; left_out: { product: T; because: string }[] }

/**
 * What to show of a tip's ranked products, in their order: without what must not be shown, which comes back with its reason,
 * and with a substitute beside a sold-out ideal: the best in stock that does the same job. Only an ideal stands in for another;
 * what helps a little keeps its own place in the list. `refusal` says why a product must not be shown to this person; null when it may.
 */
export function matchProducts<T extends Candidate>(ranked: readonly T[], refusal: (product: T) => string | null = () => null): Matched<T> {
  const judged = ranked.map((product) => ({ product, because: refusal(product) }))
  const allowed = judged.filter((each) => each.because === null).map(({ product }) => product)
  const substitute = (product: T) => allowed.find((other) => other.fit === 2 && other.in_stock && standsIn(other, product)) ?? null
  return {
    shown: allowed.map((product) => ({ product, instead: product.fit === 2 && !product.in_stock ? substitute(product) : null })),
    left_out: judged.flatMap(({ product, because: why }) => (why === null ? [] : [{ product, because: why }])),
  }
}
