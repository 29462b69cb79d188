import { graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import type { GuidePageFields } from "../modules/guide/types"
import { versioned, versionField } from "./_version"
import { ENGINE_SETTINGS } from "./_vocabulary"

type PageRow = GuidePageFields & { id: string }

const fields = search.define({
  id: search.keyword().filterable(),
  type: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  url: search.keyword(),
  position: search.integer().sortable(),
  title: search.text().searchable({ weight: 10 }),
  label: search.text().searchable({ weight: 9 }),
  headline: search.text().searchable({ weight: 8 }),
  headings: search.text().array().searchable({ weight: 7 }),
  summary: search.text().searchable({ weight: 6 }),
  text: search.text().array().searchable({ weight: 2 }),
  picture: search.keyword(),
  picture_alt: search.keyword(),
  ...versionField,
})

const source = {
  fields: ["id", "handle", "position", "label", "title", "headline", "summary", "sections", "picture_url", "picture_alt"],
  transform: (rows: PageRow[]) => rows.map((row) => versioned(toPageDocument(row))),
}

function toPageDocument({ id, handle, position, label, title, headline, summary, sections, picture_url, picture_alt }: PageRow) {
  return {
    id, handle, position, label, title,
    type: "guide",
    url: `/guide/${handle}`,
    headline: plain(headline),
    summary: plain(summary),
    headings: sections.map(({ heading }) => plain(heading)),
    text: sections.flatMap(({ paragraphs, points = [], table }) => [...paragraphs, ...points, ...(table ? [table.title, ...table.columns, ...table.rows.flat()] : [])]).map(plain),
    picture: picture_url,
    picture_alt,
  }
}

/** A text as it is read, without what marks a stress or cites a source. */
const plain = (text: string): string => text.replace(/\s*\[C\d+\]/g, "").replaceAll("**", "")

/** The guide's pages beside the tips, by what they say. */
export const GUIDE_PAGE_INDEX = {
  name: "guide_page",
  entity: "guide_page",
  fields,
  settings: ENGINE_SETTINGS,
  events: ["guide.page.updated"],
  consume: graphConsume(source),
  seed: graphSeed(source),
}
