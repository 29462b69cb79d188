import type { Category, Contraindication } from "../catalogue/product"

type Kind = Pick<Category, "handle" | "name">
/** A condition, and which kinds of thing not to use with it, or to ask about first. */
export type Condition = { handle: string; title: string; avoid: Kind[]; ask: Kind[] }

/** Turns what is known kind by kind round: who comes with a condition reads one row. Conditions with a hard stop first. */
export function byCondition(kinds: readonly (Kind & { contraindications: readonly Contraindication[] })[]): Condition[] {
  const conditions = new Map<string, Condition>()
  for (const { handle: kind, name, contraindications } of kinds) {
    for (const { handle, title, level } of contraindications) {
      const condition = conditions.get(handle) ?? { handle, title, avoid: [], ask: [] }
      condition[level].push({ handle: kind, name })
      conditions.set(handle, condition)
    }
  }
  return [...conditions.values()].sort((a, b) => Number(a.avoid.length === 0) - Number(b.avoid.length === 0))
}
