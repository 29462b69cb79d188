import { presentSources, type SourceRow } from "../../../modules/guide/present-sources"
import type { GuidePageFields } from "../../../modules/guide/types"

export type GuidePageRow = GuidePageFields & { sources: SourceRow[] }

/** A page in a list. */
export function presentSummary({ handle, position, label, title, headline, summary, last_reviewed_on }: GuidePageRow) {
  return { handle, position, label, title, headline, summary, last_reviewed_on }
}

/** A page whole. */
export function presentPage(page: GuidePageRow) {
  const { picture_url, picture_alt, picture_caption, sections, next, review_due_on, sources } = page
  return {
    ...presentSummary(page),
    review_due_on, picture_caption, sections,
    picture: picture_url ? { url: picture_url, alt: picture_alt ?? "" } : null,
    next: next ?? [],
    sources: presentSources(sources),
  }
}
