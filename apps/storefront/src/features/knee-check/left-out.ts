import { anyLineHolds } from "./holds"
import type { Intake } from "./intake"
import type { Adjustment, LeaveOut, Rules } from "./rules"
import type { Shelf, ShelfProduct } from "./shelf"

/** Kinds of product that were left out (handles of categories), and why, said to the person. */
export type Said = { categories: string[]; because: string }

export type LeftOut = {
  /** Handles of categories never to be shown to this person. */
  avoid: string[]
  tips: string[]
  /** Guide pages that are about nothing but what was left out. */
  guides: string[]
  said: Said[]
  /** Why a product of an allowed kind must not be shown; null when it may. */
  because: (product: ShelfProduct) => string | null
}

const ASK_FIRST = "Ask your clinician first."

/**
 * The shop's own contraindications that an answer amounts to, those with the same reason together.
 * @throws Error for one that the shop doesn't have: going on would show what harms
 */
function contraindicated({ id, told, contraindications }: Adjustment, shelf: Shelf): Said[] {
  const unknown = contraindications.find((handle) => !shelf.contraindications.some((each) => each.handle === handle))
  if (unknown !== undefined) {
    throw new Error(`The rule ${id} names the condition "${unknown}", which the shop doesn't have`)
  }
  const groups = new Map<string, string[]>()
  for (const { title, category, level, reason } of shelf.contraindications.filter((each) => contraindications.includes(each.handle))) {
    const because = [told ?? `${title}:`, reason, ...(level === "ask" && !/\bask\b/i.test(reason) ? [ASK_FIRST] : [])].join(" ")
    groups.set(because, [...(groups.get(because) ?? []), category])
  }
  return [...groups].map(([because, categories]) => ({ categories, because }))
}

/** What is left out for several reasons, such as diabetes and numb feet, once with all of them. */
function together(said: readonly Said[]): Said[] {
  const reasons = new Map<string, Said>()
  for (const { categories, because } of said) {
    const key = [...categories].sort().join()
    const before = reasons.get(key)
    reasons.set(key, { categories, because: before ? `${before.because} ${because}` : because })
  }
  return [...reasons.values()]
}

/** What the rules leave out beside what would harm: what has been said for a better reason is not said twice. */
function besides(ruled: readonly LeaveOut[], harmful: readonly Said[]): Said[] {
  const told = harmful.flatMap(({ categories }) => categories)
  return ruled.map(({ categories, because }) => ({ categories: categories.filter((category) => !told.includes(category)), because })).filter(({ categories }) => categories.length > 0)
}

/** What must not be shown to this person, whether the shop's contraindications say so or the rules. "Ask first" is left out as well. */
export function leftOut(intake: Intake, adjustments: readonly Adjustment[], shelf: Shelf, { means }: Pick<Rules, "means">): LeftOut {
  const ruled = adjustments.flatMap(({ leave_out }) => leave_out.filter(({ unless }) => unless.length === 0 || !anyLineHolds(unless, intake)))
  const harmful = adjustments.flatMap((adjustment) => contraindicated(adjustment, shelf))
  const said = together([...harmful, ...besides(ruled, harmful)])
  const avoid = [...new Set(said.flatMap(({ categories }) => categories))].sort()
  const futile = means.filter(({ categories }) => categories.every((category) => avoid.includes(category)))
  const free = adjustments.flatMap(({ told, free_of }) => (free_of ? [{ ...free_of, because: `${told ?? ""} We leave out what isn’t stated to be free of it.`.trim() }] : []))
  return {
    avoid,
    tips: [...new Set([...ruled.flatMap(({ tips }) => tips), ...futile.map(({ tip }) => tip)])],
    guides: futile.flatMap(({ guides }) => guides),
    said,
    because: (product) => free.find(({ material, categories }) => (categories.length === 0 || categories.includes(product.category)) && product[material] !== true)?.because ?? null,
  }
}
