import { linesInWords } from "./in-words"
import type { KneeCheckRules } from "./schema"

/** A condition of the shop, and what it says of each kind of product. */
export type Condition = { handle: string; title: string; categories: { category: string; level: string; reason: string }[] }

type Adjustment = KneeCheckRules["adjustments"][number]

function keptAway({ contraindications }: Adjustment, conditions: readonly Condition[]): string[] {
  return conditions.filter(({ handle }) => contraindications.includes(handle)).flatMap(({ title, categories }) =>
    [...new Set(categories.map(({ level, reason }) => `${level === "avoid" ? "Never" : "Not before asking"}, as “${title}”: ${categories.filter((each) => each.reason === reason && each.level === level).map(({ category }) => category).join(", ")}. ${reason}`))],
  )
}

/** What an adjustment does, each in a sentence; none where it changes nothing by itself. */
export function adjustmentEffects(rule: Adjustment, conditions: readonly Condition[]): string[] {
  const moves = [...rule.tips.map(({ tip, by, reason }) => ({ what: `tip ${tip}`, by, reason })), ...rule.categories.map(({ category, by, reason }) => ({ what: category, by, reason }))]
  return [
    ...keptAway(rule, conditions),
    ...rule.leave_out.map(({ categories, tips, because, unless }) => `Leaves out ${[...categories, ...tips.map((tip) => `tip ${tip}`)].join(", ")}${unless.length ? `, unless ${linesInWords(unless).join(" or ")}` : ""}: “${because}”`),
    ...(rule.free_of ? [`Shows only what is stated to be ${rule.free_of.material.replace("_", "-")}${rule.free_of.categories.length ? ` among ${rule.free_of.categories.join(", ")}` : ", of every kind"}.`] : []),
    ...moves.map(({ what, by, reason }) => `Moves ${what} by ${by > 0 ? "+" : ""}${by}${reason ? `: “${reason}”` : "."}`),
    ...(rule.arch ? [`Of the insoles, a ${rule.arch} arch comes first.`] : []),
    ...rule.notices.map((notice) => `Says: “${notice}”`),
    ...(rule.guides.length ? [`Pages to read: ${rule.guides.join(", ")}.`] : []),
  ]
}
