import { facetRequests, filtersOf, type Chosen } from "./facets"
import type { IndexQuery } from "./index-query"
import type { Plan } from "./plan"
import type { Understanding } from "./understand"

/** Kinds asked for by themselves; the index is asked about twenty things at most in one request. */
const MOST_KINDS = 8
const PER_KIND = 12
/** As many as the store API gives. */
const MOST_HITS = 100
/** There are eight tips. */
const ALL_TIPS = 8
const FIELDS = ["id", "handle", "title", "subtitle", "category", "category_name", "brand", "good_for", "thumbnail", "picture_alt", "tips", "tip_reasons", "fit", "evidence", "in_stock", "latex_free", "neoprene_free", "washable", "pair", "side", "hinge", "support_level", "arch_height", "shape", "choices"]
/** What tells one thing of a kind from another; what all of a kind share stays out. */
const TELLING = ["title", "brand", "subtitle", "good_for", "shape", "variants", "skus", "material", "tip_reasons"]
/** Pages that only hold the words of a search: the best of them, for the third hardly speaks of it. */
const MOST_PAGES = 2
const PAGE_FIELDS = ["id", "handle", "title", "label", "url"]
const TIP_FIELDS = ["id", "handle", "position", "title", "headline", "summary", "evidence", "evidence_direction", "no_products_reason", "picture", "picture_alt"]

export type Scope = { currency: string; chosen: Chosen; avoid: readonly string[] }

/** The categories a plan shows, best first; those the shopper ticked if any is. */
export function kindsOf({ ranked }: Plan, { category = [] }: Chosen): string[] {
  const kinds = ranked.map(({ key }) => key).filter((key) => !key.includes(":"))
  return kinds.filter((kind) => !category.length || category.includes(kind)).slice(0, MOST_KINDS)
}

/**
 * What to ask the index, by name: `text` for the order within a kind, or of everything where no kind is planned; `names`
 * for things called by a name we have no word for; `kind:<handle>` for each kind that the plan shows; `over` for the nearest
 * above a price limit; `facets` for the counts; `tips` for all of them; `answers` for those that the words fit where nothing
 * is planned; `pages` for those of the guide that the words are found in, where nobody asks for a thing and no page answers already.
 */
export function questionsFor(understanding: Understanding, plan: Plan, scope: Scope): Record<string, IndexQuery> {
  const { text, details, names, price } = understanding
  const base = baseFilters(understanding, scope)
  const kinds = kindsOf(plan, scope.chosen)
  const within = kinds.length ? { ...base, category: kinds } : base
  const product = (filters: IndexQuery["filters"], rest: Partial<IndexQuery> = {}): IndexQuery => ({ entity: "product", fields: [...FIELDS, `price_${scope.currency}`], filters, pagination: { take: PER_KIND }, ...rest })
  const [first] = kinds
  return {
    text: kinds.length
      ? product({ ...within, q: details.join(" ") }, { pagination: { take: MOST_HITS, ...(details.length ? {} : { order: { rank: "ASC" as const } }) }, search_options: { attributes_to_search_on: TELLING } })
      : product({ ...base, q: text }, { pagination: { take: MOST_HITS } }),
    ...(plan.unsold ? {} : called(product, base, plan.brands.length ? details : names, plan.brands.length ? "all" : "last")),
    ...Object.fromEntries(kinds.map((kind) => [`kind:${kind}`, product({ ...base, category: kind }, { pagination: { take: PER_KIND, order: { rank: "ASC" } } })])),
    ...(price.max !== undefined && first ? { over: nearestOver(product, base, first, price.max, scope.currency) } : {}),
    facets: product(kinds.length ? within : { ...base, q: text }, { pagination: { take: 0 }, search_options: { facets: facetRequests(scope.currency), disjunctive_facets: true } }),
    tips: { entity: "guide", fields: TIP_FIELDS, filters: {}, pagination: { take: ALL_TIPS } },
    ...(plan.tips.length || kinds.length || !text ? {} : { answers: { entity: "guide" as const, fields: TIP_FIELDS, filters: { q: text }, pagination: { take: ALL_TIPS } } }),
    ...(plan.lead === "things" || plan.ranked[0]?.key.startsWith("guide:") || !text ? {} : { pages: { entity: "guide_page" as const, fields: PAGE_FIELDS, filters: { q: text }, pagination: { take: MOST_PAGES }, search_options: { match_strategy: "last" as const } } }),
  }
}

type Product = (filters: IndexQuery["filters"], rest: Partial<IndexQuery>) => IndexQuery

/** Things called by a name. Beside a maker all of it must fit: the rest may be a model that we don't carry. */
function called(product: Product, base: IndexQuery["filters"], names: string[], match_strategy: "all" | "last"): Record<string, IndexQuery> {
  const attributes_to_search_on = ["title", "brand", "category_name", "variants"]
  return names.length ? { names: product({ ...base, q: names.join(" ") }, { search_options: { match_strategy, attributes_to_search_on } }) } : {}
}

/** What every product must be: sold here, as demanded, within the price, as ticked, and not harmful to this shopper. */
function baseFilters({ demands, price }: Understanding, { currency, chosen, avoid }: Scope): IndexQuery["filters"] {
  const span = { ...(price.min === undefined ? {} : { $gte: price.min }), ...(price.max === undefined ? {} : { $lte: price.max }) }
  return {
    [`price_${currency}`]: { $exists: true, ...span },
    ...demands,
    ...(avoid.length ? { $not: { category: [...avoid] } } : {}),
    ...filtersOf(chosen, currency),
  }
}

/** The cheapest of a kind above the limit: better named with its price than kept back. */
function nearestOver(product: Product, base: IndexQuery["filters"], kind: string, max: number, currency: string): IndexQuery {
  const price = `price_${currency}`
  return product({ ...base, category: kind, [price]: { $gt: max } }, { pagination: { take: 1, order: { [price]: "ASC" } } })
}
