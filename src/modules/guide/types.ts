export const EVIDENCE_GRADES = ["good", "some", "limited", "none_shown"] as const
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number]

/** Days counted from when the pain began; `to_day` is null where it goes on. */
export type Timing = { from_day: number; to_day: number | null; label: string }
export type Section = { heading: string; paragraphs: string[] }
export type Caution = { kind: "avoid" | "ask" | "stop"; text: string }
export type Next = { label: string; url: string }
/** 2: made for this tip. 1: helps a little, or helps some. */
export type Fit = 1 | 2
