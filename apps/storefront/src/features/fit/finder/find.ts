import { matchChart, type ChartMatch, type Lengths } from "../match-chart"
import type { ChartedProduct, Measure } from "../types"

/** A kind of thing with those of it that are measured. */
export type Kind = { name: string; href: string; products: ChartedProduct[] }

/** A kind as the measures see it: what a size can be said of, with what is said; what has no size for them; what goes by other places. */
export type Found = { kind: Kind; sized: { product: ChartedProduct; match: ChartMatch }[]; none: ChartedProduct[]; elsewhere: ChartedProduct[] }

export type Place = Omit<Measure, "sizes">

/** Every place that any of the things goes by, the commonest first. */
export function placesOf(products: ChartedProduct[]): Place[] {
  const places = new Map<string, Place & { times: number }>()
  for (const { sizes: _, ...place } of products.flatMap(({ chart }) => chart.measures)) {
    places.set(place.site, { ...place, times: (places.get(place.site)?.times ?? 0) + 1 })
  }
  return [...places.values()].sort((a, b) => b.times - a.times).map(({ times: _, ...place }) => place)
}

function findIn(kind: Kind, lengths: Lengths): Found {
  const found: Found = { kind, sized: [], none: [], elsewhere: [] }
  for (const product of kind.products) {
    const match = matchChart(product.chart, lengths)
    if (!match) {
      found.elsewhere.push(product)
    } else if (match.kind === "outside") {
      found.none.push(product)
    } else {
      found.sized.push({ product, match })
    }
  }
  return found
}

/** Looks through the whole shop. A kind of which nothing goes by a measured place is left out: nothing can be said of it yet. */
export function findAll(kinds: Kind[], lengths: Lengths): Found[] {
  return kinds.map((kind) => findIn(kind, lengths)).filter(({ sized, none }) => sized.length + none.length > 0)
}

/** What was found, in one sentence, for whoever hears rather than sees it. */
export function summary(found: Found[]): string {
  const sized = found.flatMap(({ sized: each }) => each)
  const fitting = sized.filter(({ match }) => match.kind === "fits")
  if (!found.length) {
    return "Nothing measured yet. One place is enough to begin."
  }
  if (!fitting.length && sized.length) {
    return "Your measures disagree on all that goes by them. Measure once more, or look at each."
  }
  if (!fitting.length) {
    return "Nothing we have is made for that. Measure once more; if it stays so, ask where you can be fitted."
  }
  const kinds = found.filter(({ sized: each }) => each.some(({ match }) => match.kind === "fits")).length
  return `${fitting.length} of our things, of ${kinds} ${kinds === 1 ? "kind" : "kinds"}, ${fitting.length === 1 ? "has" : "have"} a size for you.`
}
