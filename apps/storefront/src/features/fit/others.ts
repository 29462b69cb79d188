import { matchChart, type ChartMatch, type Lengths } from "./match-chart"
import type { ChartedProduct, Size } from "./types"

/** What else of a kind to look at. `fitting`: with the sizes that fit; `unmeasured`: what goes by places that weren't measured yet. */
export type Others = { fitting: { product: ChartedProduct; sizes: Size[] }[]; unmeasured: ChartedProduct[] }

/** True where a size is made for every measure; between two sizes none is. */
function isMadeFor(match: ChartMatch): match is ChartMatch & { kind: "fits" } {
  return match.kind === "fits" && match.readings.every(({ match: each }) => each.kind !== "gap")
}

/** Looks through other products for what fits these measures. What doesn't fit is left out. */
export function othersThatFit(products: ChartedProduct[], lengths: Lengths): Others {
  const matched = products.map((product) => ({ product, match: matchChart(product.chart, lengths) }))
  return {
    fitting: matched.flatMap(({ product, match }) => (match && isMadeFor(match) ? [{ product, sizes: match.sizes }] : [])),
    unmeasured: matched.flatMap(({ product, match }) => (match ? [] : [product])),
  }
}
