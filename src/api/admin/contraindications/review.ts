/** Where a category keeps that staff looked at it: the day, and who it was as it is to be read. */
const KEYS = { on: "contraindications_reviewed_on", by: "contraindications_reviewed_by" } as const

export type Review = { on: string; by: string }

/** When staff last said that nothing rules this kind of thing out, "2026-11-24", and who; `null` where nobody did. */
export function reviewOf(metadata: Record<string, unknown> | null): Review | null {
  const [on, by] = [metadata?.[KEYS.on], metadata?.[KEYS.by]]
  return typeof on === "string" ? { on, by: typeof by === "string" ? by : "" } : null
}

/** The category's metadata with the review in it; all else stays. */
export function withReview(metadata: Record<string, unknown> | null, { on, by }: Review): Record<string, unknown> {
  return { ...metadata, [KEYS.on]: on, [KEYS.by]: by }
}
