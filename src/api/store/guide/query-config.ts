/** What a page of the guide is read with; the list leaves out what only the page needs. */
export const GUIDE_PAGE_LIST_FIELDS = ["handle", "position", "label", "title", "headline", "summary", "last_reviewed_on"]

export const GUIDE_PAGE_FIELDS = [
  ...GUIDE_PAGE_LIST_FIELDS, "review_due_on", "picture_url", "picture_alt", "picture_caption", "sections", "next",
  "sources.code", "sources.title", "sources.publisher", "sources.year", "sources.url",
]
