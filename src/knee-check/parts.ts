import { adjustmentEffects, type Condition } from "./effects"
import { linesInWords, termInWords } from "./in-words"
import type { KneeCheckRules } from "./schema"

/** A rule in words: which answers make it, any line enough by itself ("**and**" joins), and what it does. `points`: what speaks for a pattern, and how much. `sources`: codes; none is general advice. */
export type ToldRule = { id: string; sentence: string; answers: string[]; points: string[]; effects: string[]; sources: string[] }
export type ToldParts = Record<"red_flags" | "patterns" | "histories" | "adjustments", ToldRule[]>

type Recommended = Pick<KneeCheckRules["patterns"][number], "tips" | "categories" | "guides">

function patternEffects({ tips, categories, guides }: Recommended): string[] {
  return [
    ...tips.map(({ tip, worth, reason }) => `Recommends tip ${tip} (${worth}): “${reason}”`),
    ...categories.map(({ category, tip, worth, reason }) => `Recommends ${category}, for ${tip} (${worth}): “${reason}”`),
    ...(guides.length ? [`Pages to read: ${guides.join(", ")}.`] : []),
  ]
}

/** All rules of the knee check as staff read them, in the order in which they are judged. */
export function rulesInParts({ red_flags, patterns, adjustments }: KneeCheckRules, conditions: readonly Condition[]): ToldParts {
  const told = adjustments.map((rule): ToldRule => ({ id: rule.id, sentence: rule.sentence, answers: linesInWords(rule.when), points: [], effects: adjustmentEffects(rule, conditions), sources: rule.sources }))
  const isHistory = ({ id }: ToldRule) => id.startsWith("history-")
  return {
    red_flags: red_flags.map(({ id, sentence, when, sources }) => ({ id, sentence, answers: linesInWords(when), points: [], effects: [], sources })),
    patterns: patterns.map(({ id, sentence, needs, points, sources, ...pattern }) => ({ id, sentence, answers: linesInWords(needs), points: points.map(({ when, weight }) => `${termInWords(when)}: ${weight}`), effects: patternEffects(pattern), sources })),
    histories: told.filter(isHistory),
    adjustments: told.filter((rule) => !isHistory(rule)),
  }
}
