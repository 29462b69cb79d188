import { matchProducts } from "../match/match-products"
import type { ProductDocument, TipDocument } from "./documents"
import { guidePage, type GuidePage } from "./guide-pages"
import type { Plan, Ranked } from "./plan"
import type { Suit } from "./suit"

/** A product with how it suits what was asked of it. */
export type FoundProduct = ProductDocument & { suit: Suit }

/** One thing among the results, before it is dressed for a page. */
export type Item =
  /** `over`: above the limit. `instead`: what does its job while it is sold out. */
  | { type: "product"; product: FoundProduct; rank: Ranked | undefined; over: boolean; instead: FoundProduct | null }
  /** `harmful`: not for this shopper, and here for its cautions alone. */
  | { type: "tip"; tip: TipDocument; harmful: boolean }
  | { type: "guide"; page: GuidePage }

/** What the index found, by the question it was asked. */
export type Found = {
  /** In order of the words' relevance. */
  text: FoundProduct[]
  /** Called by a name. */
  named: FoundProduct[]
  /** Every kind's own, in staff's order. */
  kinds: Map<string, FoundProduct[]>
  /** The nearest above a price limit. */
  over: FoundProduct[]
  /** All tips there are. */
  tips: TipDocument[]
  /** Handles of the tips that the words fit, where the plan names none. */
  answers: string[]
  /** Pages of the guide that the words are found in. */
  pages: GuidePage[]
}

/** How near the best score a kind must come to stand in the first row. */
const FIRST_ROW = 0.75
/** How many of a kind come before the next kind has its turn. */
const AT_ONCE = { first: 4, later: 2 }
const MOST_TIPS = 3

/**
 * Puts what was found in order: what was called by its name, then kind by kind as the plan ranks them, the first row's
 * kinds by turns and all of them, of the others the best; within a kind what fits, then what matches the words better,
 * and what is sold out last, an ideal with what does its job meanwhile. Tips lead where words were asked for; pages that only
 * hold the words come after all that was planned. `isTicked`: the shopper filters, so nothing is held back.
 */
export function compose(plan: Plan, found: Found, isTicked = false): Item[] {
  const byName = carried(plan, found)
  const tips = tipsInOrder(byName, plan, found)
  const best = plan.ranked[0]?.score ?? 0
  const isFirst = ({ key, score }: Ranked) => score >= best * FIRST_ROW || (isTicked && found.kinds.has(key))
  const row = plan.ranked.filter(isFirst)
  const rest = plan.ranked.filter((rank) => !isFirst(rank))
  const ofTip = (tip: TipDocument | undefined): Item[] => (tip ? [{ type: "tip", tip, harmful: plan.harmful.includes(tip.handle) }] : [])
  const [answer, ...others] = tips
  const first = [...byName.map((product) => asItem(product, plan)), ...byTurns(row.map((rank) => itemsOf(rank, plan, found)), row.length > 1 ? AT_ONCE.later : AT_ONCE.first)]
  const later = rest.flatMap((rank) => itemsOf(rank, plan, found).slice(0, AT_ONCE.later))
  const more = row.flatMap((rank) => itemsOf(rank, plan, found))
  const ordered = plan.lead === "words" ? [...ofTip(answer), ...first, ...others.flatMap(ofTip), ...later] : [...first, ...tips.flatMap(ofTip), ...later]
  const byWords = found.kinds.size || plan.unsold || plan.careful ? [] : [...found.text].sort((a, b) => b.suit.fits - a.suit.fits).map((product) => asItem(product, plan))
  const pages = found.pages.map((page): Item => ({ type: "guide", page }))
  return withSubstitutes(once([...ordered, ...pages, ...overPrice(plan, found), ...more, ...byWords]), found)
}

/** Beside an ideal that is sold out, the best found that does its job; nothing that misses the size asked for stands in. */
function withSubstitutes(items: Item[], { kinds, named, text }: Found): Item[] {
  const all = [...[...kinds.values()].flat(), ...named, ...text]
  const fitting = all.filter(({ suit, in_stock }) => suit.fits >= 0 || !in_stock).sort((a, b) => b.suit.fits - a.suit.fits)
  const instead = new Map(matchProducts(fitting).shown.map((match) => [match.product.id, match.instead]))
  return items.map((item) => (item.type === "product" ? { ...item, instead: instead.get(item.product.id) ?? null } : item))
}

/** The tip of a thing that was called by its name, then the plan's; by the words' relevance where there are none. */
function tipsInOrder(byName: FoundProduct[], { tips, careful }: Plan, found: Found): TipDocument[] {
  const own = careful ? [] : byName.slice(0, 1).flatMap((product) => product.tips.slice(0, 1))
  const handles = [...new Set([...own, ...tips, ...found.answers])]
  return handles.flatMap((handle) => found.tips.find((tip) => tip.handle === handle) ?? []).slice(0, MOST_TIPS)
}

/** What was called by its name. Where a maker is recognised, only of that maker: a model of one we don't carry is not a word to search by. */
function carried({ brands }: Plan, { named }: Found): FoundProduct[] {
  return named.filter(({ brand }) => !brands.length || brands.includes(brand ?? ""))
}

function itemsOf(rank: Ranked, plan: Plan, { kinds, text, tips }: Found): Item[] {
  const page = guidePage(rank.key)
  if (page) {
    return [{ type: "guide", page }]
  }
  if (rank.key.startsWith("tip:")) {
    return tips.filter(({ handle }) => `tip:${handle}` === rank.key).map((tip) => ({ type: "tip", tip, harmful: plan.harmful.includes(tip.handle) }))
  }
  const relevance = new Map(text.map(({ id }, at) => [id, at]))
  const place = ({ id }: FoundProduct) => relevance.get(id) ?? text.length
  const carries = ({ brand }: FoundProduct) => (plan.brands.includes(brand ?? "") ? 0 : 1)
  const products = [...(kinds.get(rank.key) ?? [])].sort(
    (a, b) => Number(b.in_stock) - Number(a.in_stock) || carries(a) - carries(b) || b.suit.fits - a.suit.fits || b.suit.granted - a.suit.granted || place(a) - place(b),
  )
  return products.map((product) => asItem(product, plan))
}

function overPrice(plan: Plan, { over }: Found): Item[] {
  return over.map((product) => asItem(product, plan, true))
}

const asItem = (product: FoundProduct, plan: Plan, over = false): Item => ({ type: "product", product, rank: plan.ranked.find(({ key }) => key === product.category), over, instead: null })

/** One of each list after the other, until every list has given as many as it may. */
function byTurns(lists: Item[][], each: number): Item[] {
  const rounds = Array.from({ length: each }, (_, round) => lists.flatMap((list) => list[round] ?? []))
  return rounds.flat()
}

/** Each thing where it stands first. */
function once(items: Item[]): Item[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = item.type === "product" ? item.product.id : item.type === "tip" ? item.tip.id : item.page.path
    return !seen.has(key) && seen.add(key)
  })
}
