import type { EvidenceFields } from "./types"

/** How sure a tip is, as the store API gives it wherever it names the tip. */
export function presentEvidence({ evidence_grade, evidence_direction, evidence_summary }: EvidenceFields) {
  return { grade: evidence_grade, direction: evidence_direction, summary: evidence_summary }
}
