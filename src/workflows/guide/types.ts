import type { Caution, EvidenceGrade, Fit, Next, Section, Timing } from "../../modules/guide/types"

export type TipInput = {
  handle: string
  position: number
  title: string
  headline: string
  summary: string
  note: string | null
  picture_url: string | null
  picture_alt: string | null
  picture_caption: string | null
  evidence_grade: EvidenceGrade
  evidence_direction: "for" | "against"
  evidence_summary: string
  timing: Timing
  steps: string[]
  sections: Section[]
  cautions: Caution[]
  avoid_lead: string | null
  next: Next[]
  products_note: string | null
  no_products_reason: string | null
  /** Ids of sources. */
  sources: string[]
}

export type TipProductInput = { product_id: string; fit: Fit; reason: string; position: number }

/** Links as Medusa takes them: both ends by module, and the link's own columns. */
export type TipProductLinks = { [module: string]: Record<string, unknown>; data: Record<string, unknown> }[]
