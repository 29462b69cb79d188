import type { TipEvidence } from "../catalogue/grades"
import type { NextStep, Picture, Source, TextTable } from "../texts/text"

/** Doses within one day, from hour to hour: `minutes` long, one every `every_minutes`. */
export type Day = { title: string; of: string; from_hour: number; to_hour: number; minutes: number; every_minutes: number }

/** In days since the pain began. `to_day` is null where it goes on; `loose`: as long as it helps. */
export type Timing = { from_day: number; to_day: number | null; label: string; loose: boolean; day: Day | null }

/** A tip as it stands in a list. */
export type TipSummary = { handle: string; position: number; title: string; headline: string; summary: string; timing: Timing; evidence: TipEvidence }

export type Caution = { kind: "avoid" | "ask" | "stop"; text: string }
export type TipSection = { heading: string; paragraphs: string[]; table: TextTable | null }

/** A product that serves a tip. Fit 2: made for it; 1: helps a little, or helps some. */
export type TipProduct = { handle: string; fit: 1 | 2; reason: string; in_stock: boolean }

/** A tip whole. Its texts may cite sources, "[C8]", and stress "**words**". */
export type Tip = TipSummary & {
  steps: string[]
  note: string | null
  picture: Picture | null
  picture_caption: string | null
  sections: TipSection[]
  cautions: Caution[]
  avoid_lead: string | null
  next: NextStep[]
  sources: Source[]
  products: TipProduct[]
  products_note: string | null
  no_products_reason: string | null
  /** A day, "2026-11-24"; `null` where nobody has said when the text was last compared with its sources. */
  last_reviewed_on: string | null
}
