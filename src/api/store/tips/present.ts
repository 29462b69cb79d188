import type { Caution, EvidenceGrade, Next, Section, Timing } from "../../../modules/guide/types"

export type TipRow = {
  id: string
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
  next: Next[] | null
  products_note: string | null
  no_products_reason: string | null
  sources: { code: string; title: string; publisher: string; year: number | null; url: string }[]
}

/** A tip in a list. */
export function presentSummary(tip: TipRow) {
  const { id, handle, position, title, headline, summary, timing, no_products_reason } = tip
  return {
    id, handle, position, title, headline, summary, timing, no_products_reason,
    picture: tip.picture_url ? { url: tip.picture_url, alt: tip.picture_alt ?? "" } : null,
    evidence: { grade: tip.evidence_grade, direction: tip.evidence_direction, summary: tip.evidence_summary },
  }
}

/** A tip whole, but for its products. */
export function presentTip(tip: TipRow) {
  const { steps, note, picture_caption, sections, cautions, avoid_lead, next, products_note, sources } = tip
  return {
    ...presentSummary(tip),
    steps, note, picture_caption, sections, cautions, avoid_lead, products_note,
    next: next ?? [],
    sources: sources.map(({ code, ...source }) => ({ id: code, ...source })).sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true })),
  }
}
