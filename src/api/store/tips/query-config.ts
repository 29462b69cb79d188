/** What a tip is read with; both routes read the same row, and the list leaves out what only the page needs. */
export const TIP_FIELDS = [
  "id", "handle", "position", "title", "headline", "summary", "note", "picture_url", "picture_alt", "picture_caption",
  "evidence_grade", "evidence_direction", "evidence_summary", "timing", "steps", "sections", "cautions", "avoid_lead", "next",
  "products_note", "no_products_reason", "last_reviewed_on", "review_due_on", "sources.code", "sources.title", "sources.publisher", "sources.year", "sources.url",
]

export const TIP_LIST_FIELDS = TIP_FIELDS.filter((field) => !/^(sources|steps|sections|cautions|avoid_lead|next|note|picture_caption|products_note|last_reviewed_on|review_due_on)/.test(field))
