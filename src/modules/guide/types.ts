export const EVIDENCE_GRADES = ["good", "some", "limited", "none_shown"] as const
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number]
/** What a tip's row says of how sure it is, and whether for the tip or against. */
export type EvidenceFields = { evidence_grade: EvidenceGrade; evidence_direction: "for" | "against"; evidence_summary: string }
/** The same as it stands in JSON. */
export type Evidence = { grade: EvidenceGrade; direction: "for" | "against"; summary: string }

/** Doses within one day, on a tape from hour to hour: `minutes` long, one every `every_minutes`. `of` says what is taken, as in "ice". */
export type Day = { title: string; of: string; from_hour: number; to_hour: number; minutes: number; every_minutes: number }
/** Days counted from when the pain began; `to_day` is null where it goes on. `loose`: as long as it helps, no source names the end. */
export type Timing = { from_day: number; to_day: number | null; label: string; loose?: boolean; day?: Day }
/** Who says what, side by side: the first column names the source. */
export type Table = { title: string; columns: string[]; rows: string[][] }
/** Text may cite a source by its code, "[C8]", and stress "**words**"; so may steps, notes and cautions. */
export type Section = { heading: string; paragraphs: string[]; table?: Table }
export type Caution = { kind: "avoid" | "ask" | "stop"; text: string }
/** Where to go on from a tip: when, to what, and why. `url` is a path of the storefront, without the country. */
export type Next = { when: string; label: string; url: string; text: string }
/** 2: made for this tip. 1: helps a little, or helps some. */
export type Fit = 1 | 2

/** Days, "2026-11-24": when a text was last compared with its sources, and when it should be again. */
export type Reviewed<Day = string> = { last_reviewed_on: Day; review_due_on: Day }

/** All that is written in a tip's row, its JSON by shape. What joins it to sources and products isn't in it. */
export type TipFields = EvidenceFields & Reviewed<string | null> & {
  handle: string
  position: number
  title: string
  headline: string
  summary: string
  note: string | null
  picture_url: string | null
  picture_alt: string | null
  picture_caption: string | null
  timing: Timing
  steps: string[]
  sections: Section[]
  cautions: Caution[]
  avoid_lead: string | null
  next: Next[] | null
  products_note: string | null
  no_products_reason: string | null
}

/** A part of a page of the guide, with an anchor that is unique in the page. */
export type GuideSection = {
  id: string
  heading: string
  paragraphs: string[]
  points?: string[]
  /** The points are steps, in order. */
  ordered?: boolean
  table?: Table
  /** How sure this is, where the section says that something helps or harms. */
  evidence?: Evidence
  /** Where to go from it. `url` as in `Next`. */
  links?: { label: string; url: string }[]
}

/** All that is written in a page's row, its JSON by shape. What joins it to sources isn't in it. */
export type GuidePageFields = Reviewed & {
  handle: string
  position: number
  label: string
  title: string
  headline: string
  summary: string
  picture_url: string | null
  picture_alt: string | null
  picture_caption: string | null
  sections: GuideSection[]
  next: Next[] | null
}
