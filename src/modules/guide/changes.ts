import { isDeepStrictEqual } from "node:util"

/** What a field held before, and what it holds now; `null` before where there was no row. */
export type Change = { field: string; before: unknown; after: unknown }

/** Field by field, what writing `after` over `before` changes. Fields that aren't written stay as they are, and the order of keys means nothing. */
export function changesOf(before: Record<string, unknown> | null, after: Record<string, unknown>): Change[] {
  const stood = asJson(before ?? {})
  return Object.entries(asJson(after))
    .map(([field, value]) => ({ field, before: stood[field] ?? null, after: value }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after))
}

/** As it will stand in the database: what is undefined isn't there. */
function asJson(row: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(row)) as Record<string, unknown>
}
