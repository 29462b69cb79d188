import type { RedFlagId } from "../safety/types"
import { chooseProducts, type Chosen } from "./choose-products"
import { raisedFlags, stopOf, type Stop } from "./flags"
import { anyLineHolds } from "./holds"
import type { Intake } from "./intake"
import { leftOut, type Said } from "./left-out"
import type { Rules } from "./rules"
import type { Shelf } from "./shelf"
import { resemblances, weighCategories, weighTips } from "./weigh"

export type Verdict = {
  stop: Stop
  /** Most serious first; a routine one stops nothing. */
  red_flags: RedFlagId[]
  /** Best first; none when stopped. */
  tips: { handle: string; reason: string }[]
  /** Best first; none when stopped. */
  products: Chosen[]
  /**
   * What this person's answers kept out of the plan (handles of categories), and why. A kind of which only some things hold
   * a material is named here, and may still be recommended with one that is free of it.
   */
  left_out: Said[]
  /** Handles of categories never to be shown to this person; all of them when stopped. */
  avoid: string[]
  /** To be said plainly, such as "Your surgeon’s plan comes first." */
  notices: string[]
  /** Handles of guide pages worth reading. */
  guides: string[]
}

const each = <T>(values: readonly T[]): T[] => [...new Set(values)]

function everyCategory({ products, contraindications }: Shelf): string[] {
  return each([...products, ...contraindications].map(({ category }) => category)).sort()
}

/**
 * Judges the answers of a knee check. A warning sign ends it: no tip and no product, whatever else was answered, since a good
 * sign ("not hot", "seen by a clinician") never takes back what another answer says plainly. Otherwise a plan. The same
 * answers in any order give the same verdict. It knows nothing of medicine: that stands in the rules.
 * @throws Error when a rule names a condition that the shop doesn't have
 */
export function checkKnee(intake: Intake, rules: Rules, shelf: Shelf): Verdict {
  const flags = raisedFlags(intake, rules.red_flags)
  const stop = stopOf(flags)
  const red_flags = flags.map(({ id }) => id)
  if (stop !== "none") {
    return { stop, red_flags, tips: [], products: [], left_out: [], avoid: everyCategory(shelf), notices: [], guides: ["red-flags"] }
  }
  const adjustments = rules.adjustments.filter(({ when }) => anyLineHolds(when, intake))
  const found = resemblances(intake, rules)
  const { least_worth } = rules.limits
  const out = leftOut(intake, adjustments, shelf, rules)
  const arch = adjustments.flatMap((adjustment) => adjustment.arch ?? []).at(0) ?? "medium"
  const { products, said } = chooseProducts(weighCategories(found, adjustments, least_worth), out, shelf, { arch, limits: rules.limits })
  const guides = each([...(out.said.length ? ["contraindications"] : []), ...adjustments.flatMap((rule) => rule.guides), ...found.flatMap(({ pattern }) => pattern.guides)])
  const tips = weighTips(found, adjustments, least_worth).filter(({ key }) => !out.tips.includes(key) && shelf.tips.some(({ handle }) => handle === key))
  return {
    stop,
    red_flags,
    tips: tips.map(({ key, reason }) => ({ handle: key, reason })),
    products,
    left_out: [...out.said, ...said],
    avoid: out.avoid,
    notices: each([...flags.map(({ title }) => title), ...adjustments.flatMap(({ notices }) => notices)]),
    guides: guides.filter((guide) => !out.guides.includes(guide)),
  }
}
