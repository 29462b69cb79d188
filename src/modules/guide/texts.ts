import { presentEvidence } from "./present-evidence"
import type { Evidence, EvidenceFields, GuidePageFields, TipFields } from "./types"

type Saved = { id: string; updated_at: Date | string; sources: { code: string }[] }
export type SavedTip = TipFields & Saved
export type SavedPage = GuidePageFields & Saved

/** How sure a tip is, as its row holds it. */
export function evidenceFields({ grade, direction, summary }: Evidence): EvidenceFields {
  return { evidence_grade: grade, evidence_direction: direction, evidence_summary: summary }
}

/** A tip’s texts as staff edit them: sources by code, and when it was last saved. */
export function textsOfTip(row: SavedTip) {
  const { id, handle, position, title, headline, summary, steps, note, picture_caption, timing, sections, cautions, avoid_lead, next, products_note, no_products_reason, last_reviewed_on, review_due_on } = row
  return {
    id, handle, position, ...savedAt(row),
    texts: {
      title, headline, summary, steps, note, picture_caption, timing, sections, cautions, avoid_lead, next, products_note, no_products_reason, last_reviewed_on, review_due_on,
      evidence: presentEvidence(row), sources: codesOf(row),
    },
  }
}

/** A page’s texts as staff edit them. */
export function textsOfPage(row: SavedPage) {
  const { id, handle, position, label, title, headline, summary, picture_caption, sections, next, last_reviewed_on, review_due_on } = row
  return { id, handle, position, ...savedAt(row), texts: { label, title, headline, summary, picture_caption, sections, next, last_reviewed_on, review_due_on, sources: codesOf(row) } }
}

const savedAt = ({ updated_at }: Saved) => ({ saved_at: new Date(updated_at).toISOString() })
const codesOf = ({ sources }: Saved) => sources.map(({ code }) => code).sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
