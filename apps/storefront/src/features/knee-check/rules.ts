import type { RedFlagId } from "../safety/types"
import type { Foot, History, Mechanism, Onset, Sign, Swelling, When, Where } from "./intake"

/**
 * A question to the answers, true when any part of it is: one of the words was chosen, or the number lies within
 * bounds, both ends included. `not` turns it round: true when none of its words was chosen.
 */
export type Term = {
  where?: Where[]
  onset?: Onset[]
  mechanism?: Mechanism[]
  when?: When[]
  swelling?: Swelling[]
  foot?: Foot[]
  history?: History[]
  signs?: Sign[]
  /** In years. Not answered: outside. */
  age?: Bounds
  /** Days since the start. Not answered: outside. */
  days?: Bounds
  not?: Omit<Term, "not">
}
export type Bounds = { min?: number; max?: number }

/** Lines of terms: a line holds when all its terms do, the whole when any line does. No lines: always. */
export type Lines = Term[][]

/** What every rule has: a name, what it says in a sentence, and codes of the sources that say so; none where it is general advice. */
type Rule = { id: string; sentence: string; sources: string[] }

export type FlagRule = Rule & { flag: RedFlagId; when: Lines }

/** How much something is worth to a knee, from 0 to 2 (ideal), and why, in a sentence. */
export type Worth = { worth: number; reason: string }

/**
 * What a set of answers resembles: no diagnosis, and its name is shown to nobody but whoever reviews the rules. It counts when
 * `needs` holds; the weights of the `points` that hold are added up, and what the strongest say is put together.
 */
export type Pattern = Rule & {
  needs: Lines
  points: { when: Term; weight: number }[]
  tips: (Worth & { tip: string })[]
  /** Kinds of product, each for the tip that it serves. */
  categories: (Worth & { category: string; tip: string })[]
  guides: string[]
}

/** Categories and tips to leave out, with the sentence said to the person. `unless` lifts it. */
export type LeaveOut = { categories: string[]; tips: string[]; because: string; unless: Lines }

/** What an answer changes in the plan that the patterns make. */
export type Adjustment = Rule & {
  when: Lines
  /** What the person told us, said back, such as "You told us you have Raynaud’s."; null where nothing is left out. */
  told: string | null
  /** Handles of the shop's contraindications that it amounts to. */
  contraindications: string[]
  leave_out: LeaveOut[]
  /** Only products said to be free of it, among these categories; empty for all of them. */
  free_of: { material: "latex_free" | "neoprene_free"; categories: string[] } | null
  /** Moves what a pattern has named; it never adds anything. */
  tips: { tip: string; by: number; reason: string | null }[]
  categories: { category: string; by: number; reason: string | null }[]
  /** Of a category's products those with this arch come first. */
  arch: "low" | "medium" | "high" | null
  notices: string[]
  guides: string[]
}

/** The knee check as data. */
export type Rules = { red_flags: FlagRule[]; patterns: Pattern[]; adjustments: Adjustment[]; means: Means[]; limits: Limits }

/** A tip that is nothing but the use of these kinds of product, bought or not: peas are cold, too. It goes when all of them do, and its guide pages with it. */
export type Means = { tip: string; categories: string[]; guides: string[] }

export type Limits = {
  /** Patterns with at least this part of the strongest one's points have a say. */
  pattern_share: number
  /** What is worth less is not recommended. */
  least_worth: number
  /** Kinds of product, and products in all. */
  categories: number
  products: number
  /** A second product is shown only of a kind worth this much: where little helps, little is offered. */
  second_from: number
}
