import type { GuidePage } from "./guide-page"

/** All that a reader meets on a page of the guide, from top to bottom. */
export function textsOf({ sections }: Pick<GuidePage, "sections">): string[] {
  return sections.flatMap(({ paragraphs, points, table, evidence }) => [...paragraphs, ...points, ...(table?.rows.flat() ?? []), evidence?.summary ?? ""])
}
