import { anyLineHolds, holds } from "./holds"
import type { Intake } from "./intake"
import type { Adjustment, Pattern, Rules } from "./rules"

/** A tip or a kind of product with what it is worth to this knee, and the reason of the pattern that says most for it. */
export type Weighed = { key: string; worth: number; reason: string; /** The tip it serves. */ tip: string }

/** A pattern with its part in the plan; the parts of all add up to 1. */
export type Resemblance = { pattern: Pattern; share: number }

/** What the answers resemble, most first. Never empty as long as one pattern needs nothing. */
export function resemblances(intake: Intake, { patterns, limits }: Rules): Resemblance[] {
  const scored = patterns
    .filter(({ needs }) => anyLineHolds(needs, intake))
    .map((pattern) => ({ pattern, score: pattern.points.reduce((sum, { when, weight }) => sum + (holds(when, intake) ? weight : 0), 0) }))
    .filter(({ score }) => score > 0)
  const strongest = Math.max(...scored.map(({ score }) => score))
  const heard = scored.filter(({ score }) => score >= strongest * limits.pattern_share)
  const total = heard.reduce((sum, { score }) => sum + score, 0)
  return heard.map(({ pattern, score }) => ({ pattern, share: score / total })).sort((a, b) => b.share - a.share)
}

type Item = { key: string; worth: number; reason: string; tip: string }
type Move = { key: string; by: number; reason: string | null }

/** Adds up what each pattern says by its share, moves it by the adjustments, and puts the worthiest first. What is worth too little is left. */
function weigh(found: readonly Resemblance[], itemsOf: (pattern: Pattern) => Item[], moves: readonly Move[], least: number): Weighed[] {
  const sums = new Map<string, Weighed & { loudest: number }>()
  for (const { pattern, share } of found) {
    for (const { key, worth, reason, tip } of itemsOf(pattern)) {
      const before = sums.get(key)
      const said = worth * share
      const louder = said > (before?.loudest ?? 0)
      sums.set(key, { key, worth: said + (before?.worth ?? 0), loudest: Math.max(said, before?.loudest ?? 0), reason: louder || !before ? reason : before.reason, tip: louder || !before ? tip : before.tip })
    }
  }
  for (const { key, by, reason } of moves) {
    const before = sums.get(key)
    if (before) {
      sums.set(key, { ...before, worth: before.worth + by, reason: reason ?? before.reason })
    }
  }
  return [...sums.values()].filter(({ worth }) => worth >= least).sort((a, b) => b.worth - a.worth)
}

/** The tips that serve this knee, worthiest first. */
export function weighTips(found: readonly Resemblance[], adjustments: readonly Adjustment[], least: number): Weighed[] {
  const moves = adjustments.flatMap(({ tips }) => tips.map(({ tip, ...move }) => ({ key: tip, ...move })))
  return weigh(found, ({ tips }) => tips.map(({ tip, ...item }) => ({ key: tip, tip, ...item })), moves, least)
}

/** The kinds of product that serve this knee, worthiest first, each with its tip. */
export function weighCategories(found: readonly Resemblance[], adjustments: readonly Adjustment[], least: number): Weighed[] {
  const moves = adjustments.flatMap(({ categories }) => categories.map(({ category, ...move }) => ({ key: category, ...move })))
  return weigh(found, ({ categories }) => categories.map(({ category, ...item }) => ({ key: category, ...item })), moves, least)
}
