/** A variant as the buy box needs it. `options` maps an option's title to this variant's value, like `{ Size: "Large" }`. */
export type BuyVariant = { id: string; title: string; options: Record<string, string>; price: number }

/** One question the shopper answers before adding, with its answers in the order staff gave them. */
export type OptionGroup = { title: string; values: string[] }

export type Picks = Record<string, string>

/** `null`: not counted, always to be had. A number: so many can be sold now. */
export type Stock = Record<string, number | null>

/** The questions of a product. One with a single answer is no question. */
export function optionGroups(variants: BuyVariant[]): OptionGroup[] {
  const values = new Map<string, Set<string>>()
  for (const [title, value] of variants.flatMap(({ options }) => Object.entries(options))) {
    values.set(title, (values.get(title) ?? new Set()).add(value))
  }
  return [...values].map(([title, set]) => ({ title, values: [...set] })).filter((group) => group.values.length > 1)
}

/** The variant that has all picked values, or `null` while something is unanswered or the combination isn't made. */
export function variantFor<V extends BuyVariant>(variants: V[], picks: Picks): V | null {
  const groups = optionGroups(variants)
  return variants.find(({ options }) => groups.every(({ title }) => options[title] === picks[title])) ?? null
}

export function isSoldOut(stock: Stock, variantId: string): boolean {
  const left = stock[variantId]
  return left !== null && left !== undefined && left <= 0
}

const FEW = 3

/** What can be said of a variant's stock before it is added: nothing while it is unknown or gone, and how many once it runs low. */
export function stockWords(stock: Stock, variantId: string): string | null {
  const left = stock[variantId]
  if (left === undefined || isSoldOut(stock, variantId)) {
    return null
  }
  return `${left !== null && left <= FEW ? `${left} left` : "In stock"}. Leaves us the next working day.`
}

/** True when no variant with this value, and with what is picked in the other groups, can be bought. Unpicked groups don't narrow. */
export function isValueSoldOut(variants: BuyVariant[], stock: Stock, picks: Picks, title: string, value: string): boolean {
  const others = Object.entries(picks).filter(([other]) => other !== title)
  const reachable = variants.filter(({ options }) => options[title] === value && others.every(([other, picked]) => options[other] === picked))
  return reachable.every(({ id }) => isSoldOut(stock, id))
}

/** Answers to begin with: only what leaves no choice. A size is never chosen for somebody who hasn't measured. */
export function firstPicks(variants: BuyVariant[]): Picks {
  const [only, second] = variants
  return only && !second ? { ...only.options } : {}
}

/** Answers that an address brings, such as "?Size=Large"; what isn’t made is left out. */
export function picksIn(search: string, variants: BuyVariant[]): Picks {
  const params = new URLSearchParams(search)
  const given = optionGroups(variants).flatMap(({ title, values }) => values.filter((value) => params.get(title) === value).map((value) => [title, value] as const))
  return Object.fromEntries(given)
}

/** "Add Large to cart", "Add Left, Small to cart", "Choose a size": the button says what will happen. */
export function addLabel(variants: BuyVariant[], picks: Picks): string {
  const open = optionGroups(variants).find(({ title }) => !picks[title])
  if (open) {
    return `Choose a ${open.title.toLowerCase()}`
  }
  const chosen = optionGroups(variants).map(({ title }) => picks[title])
  return chosen.length ? `Add ${chosen.join(", ")} to cart` : "Add to cart"
}
