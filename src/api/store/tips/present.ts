import { presentEvidence } from "../../../modules/guide/present-evidence"
import { presentSources, type SourceRow } from "../../../modules/guide/present-sources"
import type { TipFields } from "../../../modules/guide/types"

export type TipRow = TipFields & {
  id: string
  sources: SourceRow[]
}

/** A tip in a list. */
export function presentSummary(tip: TipRow) {
  const { id, handle, position, title, headline, summary, timing, no_products_reason } = tip
  return {
    id, handle, position, title, headline, summary, timing, no_products_reason,
    picture: tip.picture_url ? { url: tip.picture_url, alt: tip.picture_alt ?? "" } : null,
    evidence: presentEvidence(tip),
  }
}

/** A tip whole, but for its products. */
export function presentTip(tip: TipRow) {
  const { steps, note, picture_caption, sections, cautions, avoid_lead, next, products_note, last_reviewed_on, review_due_on, sources } = tip
  return {
    ...presentSummary(tip),
    steps, note, picture_caption, sections, cautions, avoid_lead, products_note, last_reviewed_on, review_due_on,
    next: next ?? [],
    sources: presentSources(sources),
  }
}
