import type { Fit } from "../serving"

/** How well a product serves a tip. */
export const FIT_WORDS: Record<Fit, string> = { 1: "Helps some", 2: "Made for it" }

/** How sure anyone is, as the shop says it. */
export const GRADE_WORDS = { good: "Good", some: "Some", limited: "Limited", none_shown: "None shown" } as const
export const DIRECTION_WORDS = { for: "for it", against: "against it" } as const
export const CAUTION_WORDS = { stop: "Stop, and see someone", avoid: "Leave it out", ask: "Ask first" } as const

/** "Limited", or "Good, against". */
export function evidenceInWords(grade: keyof typeof GRADE_WORDS, direction: keyof typeof DIRECTION_WORDS): string {
  return direction === "against" ? `${GRADE_WORDS[grade]}, against` : GRADE_WORDS[grade]
}

const FIELDS: Record<string, string> = {
  evidence_grade: "Evidence, grade",
  evidence_direction: "Evidence, for or against",
  evidence_summary: "Evidence, in a sentence",
  timing: "When",
  avoid_lead: "Lead of what to avoid it by",
  next: "Next steps",
  products_note: "Note above the products",
  no_products_reason: "Why nothing is sold",
  last_reviewed_on: "Last compared with its sources",
  review_due_on: "To be compared again",
  label: "Short name",
  picture_url: "Picture",
  picture_alt: "Picture in words",
}

/** A field’s name as staff read it: "Picture caption", or "Section 2, heading" for "sections-1-heading". */
export function fieldInWords(name: string): string {
  const parts = name.split("-").flatMap((part, at, all) => (/^\d+$/.test(part) ? [] : [wordsOf(part, all[at + 1])]))
  const [first = "", ...rest] = parts
  return [FIELDS[name] ?? first.charAt(0).toUpperCase() + first.slice(1), ...(FIELDS[name] ? [] : rest)].join(", ")
}

/** Parts of a field’s name that say less than their words do. */
const PARTS: Record<string, string> = { min_in: "from", max_in: "to", variant_sku: "SKU", contraindication_id: "condition", source_id: "source" }

function wordsOf(part: string, next = ""): string {
  const words = PARTS[part] ?? part.replaceAll("_", " ")
  return /^\d+$/.test(next) ? `${words.replace(/s$/, "")} ${Number(next) + 1}` : words
}
