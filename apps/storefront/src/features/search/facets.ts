import { FACET_WORDS } from "../catalogue/facet-words"
import type { FacetCounts, IndexQuery } from "./index-query"
import type { PriceLimit } from "./types"

/** What is ticked: facet keys to values. Several values of one facet widen, several facets narrow. */
export type Chosen = Record<string, string[]>

/** A facet as it is shown: only values that would find something, and those that are ticked. */
export type Facet = { key: string; title: string; options: { value: string; label: string; count: number; chosen: boolean }[] }

type Definition = { key: string; title: string; labels?: Record<string, string> }

/** In the order in which they are shown. `price` is kept apart for every currency; a kind's labels are the categories' names, a size is its own. */
const DEFINITIONS: Definition[] = [
  { key: "category", title: "Kind" },
  { key: "sizes", title: "Size" },
  { key: "price", title: "Price" },
  ...FACET_WORDS,
]

/** Price bands in any of our currencies, which lie close together. `from` is within, `to` is not. */
const BANDS = [{ key: "0-25", to: 25 }, { key: "25-50", from: 25, to: 50 }, { key: "50-100", from: 50, to: 100 }, { key: "100-", from: 100 }] satisfies { key: string; from?: number; to?: number }[]

const field = (key: string, currency: string) => (key === "price" ? `price_${currency}` : key)
const isFlag = ({ labels }: Definition) => labels?.true !== undefined

/** The ticked values out of a query string; what no facet knows is left out. */
export function chosenIn(params: URLSearchParams): Chosen {
  const known = ({ key, labels }: Definition, value: string) =>
    key === "price" ? BANDS.some((band) => band.key === value) : labels ? Object.hasOwn(labels, value) : /^[a-z0-9](?:[a-z0-9 .-]{0,59})$/i.test(value)
  const entries = DEFINITIONS.map((definition) => [definition.key, [...new Set(params.getAll(definition.key))].filter((value) => known(definition, value))] as const)
  return Object.fromEntries(entries.filter(([, values]) => values.length))
}

/** The ticked values as filters of the product index. Bands of price become the span from the lowest to the highest. */
export function filtersOf(chosen: Chosen, currency: string): IndexQuery["filters"] {
  return Object.fromEntries(
    Object.entries(chosen).map(([key, values]) => {
      const definition = DEFINITIONS.find((each) => each.key === key)
      if (key === "price") {
        return [field(key, currency), spanOf(values)]
      }
      return [key, definition && isFlag(definition) ? true : values]
    }),
  )
}

function spanOf(keys: string[]): { $gte?: number; $lte?: number } {
  const bands = BANDS.filter(({ key }) => keys.includes(key))
  const from = Math.min(...bands.map((band) => band.from ?? 0))
  const to = Math.max(...bands.map((band) => band.to ?? Infinity))
  return { ...(from > 0 ? { $gte: from } : {}), ...(to < Infinity ? { $lte: to - 0.01 } : {}) }
}

/** What to ask the index to count. */
export function facetRequests(currency: string): NonNullable<IndexQuery["search_options"]>["facets"] {
  return DEFINITIONS.map(({ key }) => (key === "price" ? { field: field(key, currency), type: "range" as const, ranges: BANDS } : key))
}

/** A limit of price in words: "under $40", "$25 to $50". */
export function priceWords({ min, max }: PriceLimit, money: (amount: number) => string): string | null {
  if (min !== undefined && max !== undefined) {
    return `${money(min)} to ${money(max)}`
  }
  return max !== undefined ? `under ${money(max)}` : min !== undefined ? `over ${money(min)}` : null
}

type Naming = { currency: string; money: (amount: number) => string; categoryName: (handle: string) => string | undefined; total: number; /** The words of the search say what it may cost. */ priced: boolean }

/** The facets worth showing: those that would leave something out, or are ticked. Bands of price don't compete with a limit in words. */
export function facetsShown(counts: Record<string, FacetCounts>, chosen: Chosen, naming: Naming): Facet[] {
  return DEFINITIONS.flatMap((definition) => {
    const { key, title } = definition
    const ticked = chosen[key] ?? []
    const options = countsOf(counts[field(key, naming.currency)])
      .flatMap(({ value, count }) => {
        const label = labelOf(definition, value, naming)
        return label && (count || ticked.includes(value)) ? [{ value, label, count, chosen: ticked.includes(value) }] : []
      })
    const isSaid = key === "price" && naming.priced
    const tells = ticked.length > 0 || (!isSaid && options.some(({ count }) => count < naming.total))
    return options.length && tells ? [{ key, title, options: inOrder(definition, options) }] : []
  })
}

function countsOf(facet: FacetCounts | undefined): { value: string; count: number }[] {
  if (facet?.type === "value") {
    return facet.values
  }
  return facet?.type === "range" ? facet.ranges.map(({ key, count }) => ({ value: key, count })) : []
}

function labelOf({ key, labels }: Definition, value: string, { money, categoryName }: Naming): string | undefined {
  if (key === "category") {
    return categoryName(value)
  }
  if (key === "sizes") {
    return value
  }
  const band = key === "price" ? BANDS.find((each) => each.key === value) : undefined
  const span = band && priceWords({ ...("from" in band ? { min: band.from } : {}), ...("to" in band ? { max: band.to } : {}) }, money)
  return span ? span.charAt(0).toUpperCase() + span.slice(1) : labels?.[value]
}

const SIZES = ["X-Small", "Small", "Medium", "Large", "X-Large", "2X-Large", "3X-Large"]

/** Words in the order they are declared, sizes from small to large and others behind them, kinds by how many there are. */
function inOrder<O extends { value: string }>({ key, labels }: Definition, options: O[]): O[] {
  const order = key === "sizes" ? SIZES : Object.keys(labels ?? {})
  const place = (value: string) => (order.indexOf(value) + order.length + 1) % (order.length + 1)
  return order.length ? [...options].sort((a, b) => place(a.value) - place(b.value) || a.value.localeCompare(b.value, "en", { numeric: true })) : options
}
