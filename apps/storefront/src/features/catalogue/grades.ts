/** How sure anyone is that something helps, from most to least. */
export const GRADES = ["good", "some", "limited", "none_shown"] as const
export type Grade = (typeof GRADES)[number]

/** What the evidence speaks for: the thing, or leaving it. */
export const DIRECTIONS = ["for", "against"] as const
export type Direction = (typeof DIRECTIONS)[number]

/** A tip's evidence, with why it is graded so. */
export type TipEvidence = { grade: Grade; direction: Direction; summary: string }
