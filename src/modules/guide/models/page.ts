import { model } from "@medusajs/framework/utils"
import { Source } from "./source"

/** A page of the guide beside the tips. Ordered text is kept as JSON; its shapes are those of `../types`. */
export const Page = model.define("guide_page", {
  id: model.id({ prefix: "gpage" }).primaryKey(),
  handle: model.text().unique(),
  position: model.number(),
  /** Its short name, where there is no room for the title. */
  label: model.text(),
  title: model.text(),
  /** The one most useful sentence. */
  headline: model.text(),
  summary: model.text(),
  picture_url: model.text().nullable(),
  picture_alt: model.text().nullable(),
  picture_caption: model.text().nullable(),
  sections: model.json(),
  next: model.json().nullable(),
  /** Days, "2026-11-24", as text: a day has no time zone, and a timestamp would. */
  last_reviewed_on: model.text(),
  review_due_on: model.text(),
  sources: model.manyToMany(() => Source, { mappedBy: "pages", pivotTable: "guide_page_source" }),
})
