import { presentEvidence } from "../../../modules/guide/present-evidence"
import type { TipFields } from "../../../modules/guide/types"

export type TipRow = TipFields & {
  id: string
  sources: { code: string; title: string; publisher: string; year: number | null; url: string }[]
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
  const { steps, note, picture_caption, sections, cautions, avoid_lead, next, products_note, sources } = tip
  return {
    ...presentSummary(tip),
    steps, note, picture_caption, sections, cautions, avoid_lead, products_note,
    next: next ?? [],
    sources: sources.map(({ code, ...source }) => ({ id: code, ...source })).sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true })),
  }
}
