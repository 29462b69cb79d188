import { adjustmentEffects, type Condition } from "./effects"
import { linesInWords, termInWords } from "./in-words"
import type { KneeCheckRules } from "./schema"

/** A rule in words: which answers make it, any line enough by itself ("**and**" joins), and what it does. `sources`: codes; none is general advice. */
export type ToldRule = { id: string; sentence: string; answers: string[]; effects: string[]; sources: string[] }
export type ToldParts = Record<"red_flags" | "patterns" | "histories" | "adjustments", ToldRule[]>

type Pattern = KneeCheckRules["patterns"][number]

function patternEffects({ points, tips, categories, guides }: Pattern): string[] {
  return [
    `Speaks for it: ${points.map(({ when, weight }) => `${termInWords(when)} (${weight})`).join(" · ")}`,
    ...tips.map(({ tip, worth, reason }) => `Recommends tip ${tip} (${worth}): “${reason}”`),
    ...categories.map(({ category, tip, worth, reason }) => `Recommends ${category}, for ${tip} (${worth}): “${reason}”`),
    ...(guides.length ? [`Pages to read: ${guides.join(", ")}.`] : []),
  ]
}

/** All rules of the knee check as staff read them, in the order in which they are judged. */
export function rulesInParts({ red_flags, patterns, adjustments }: KneeCheckRules, conditions: readonly Condition[]): ToldParts {
  const told = adjustments.map((rule): ToldRule => ({ id: rule.id, sentence: rule.sentence, answers: linesInWords(rule.when), effects: adjustmentEffects(rule, conditions), sources: rule.sources }))
  const isHistory = ({ id }: ToldRule) => id.startsWith("history-")
  return {
    red_flags: red_flags.map(({ id, sentence, when, sources }) => ({ id, sentence, answers: linesInWords(when), effects: [], sources })),
    patterns: patterns.map((pattern) => ({ id: pattern.id, sentence: pattern.sentence, answers: linesInWords(pattern.needs), effects: patternEffects(pattern), sources: pattern.sources })),
    histories: told.filter(isHistory),
    adjustments: told.filter((rule) => !isHistory(rule)),
  }
}
