import { anyLineHolds } from "./holds"
import type { Intake } from "./intake"
import type { Adjustment, Rules } from "./rules"
import type { Shelf, ShelfProduct } from "./shelf"

/** Kinds of product that were left out (handles of categories), and why, said to the person. */
export type Said = { categories: string[]; because: string }

export type LeftOut = {
  /** Handles of categories never to be shown to this person. */
  avoid: string[]
  tips: string[]
  said: Said[]
  /** Why a product of an allowed kind must not be shown; null when it may. */
  because: (product: ShelfProduct) => string | null
}

const ASK_FIRST = "Ask your clinician first."

/** The shop's own contraindications that an answer amounts to, those with the same reason together. */
function contraindicated({ told, contraindications }: Adjustment, shelf: Shelf): Said[] {
  const groups = new Map<string, string[]>()
  for (const { title, category, level, reason } of shelf.contraindications.filter((each) => contraindications.includes(each.handle))) {
    const because = [told ?? `${title}:`, reason, ...(level === "ask" && !/\bask\b/i.test(reason) ? [ASK_FIRST] : [])].join(" ")
    groups.set(because, [...(groups.get(because) ?? []), category])
  }
  return [...groups].map(([because, categories]) => ({ categories, because }))
}

/** What must not be shown to this person, whether the shop's contraindications say so or the rules. "Ask first" is left out as well. */
export function leftOut(intake: Intake, adjustments: readonly Adjustment[], shelf: Shelf, { means }: Pick<Rules, "means">): LeftOut {
  const ruled = adjustments.flatMap(({ leave_out }) => leave_out.filter(({ unless }) => unless.length === 0 || !anyLineHolds(unless, intake)))
  const said = [...adjustments.flatMap((adjustment) => contraindicated(adjustment, shelf)), ...ruled.filter(({ categories }) => categories.length > 0)]
  const avoid = [...new Set(said.flatMap(({ categories }) => categories))].sort()
  const futile = means.filter(({ categories }) => categories.every((category) => avoid.includes(category))).map(({ tip }) => tip)
  const free = adjustments.flatMap(({ told, free_of }) => (free_of ? [{ ...free_of, because: `${told ?? ""} We leave out what isn’t stated to be free of it.`.trim() }] : []))
  return {
    avoid,
    tips: [...new Set([...ruled.flatMap(({ tips }) => tips), ...futile])],
    said: said.map(({ categories, because }) => ({ categories: [...categories], because })),
    because: (product) => free.find(({ material, categories }) => (categories.length === 0 || categories.includes(product.category)) && product[material] !== true)?.because ?? null,
  }
}
