import type { Rules } from "./rules"

/** The rules as a browser gets them: without the sentences and sources, which are for those who review them and a fifth of the weight. */
export function runnable(rules: Rules): Rules {
  const bare = <R extends { sentence: string; sources: string[] }>(list: R[]): R[] => list.map((rule) => ({ ...rule, sentence: "", sources: [] }))
  return { ...rules, red_flags: bare(rules.red_flags), patterns: bare(rules.patterns), adjustments: bare(rules.adjustments) }
}
