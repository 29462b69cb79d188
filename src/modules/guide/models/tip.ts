import { model } from "@medusajs/framework/utils"
import { Source } from "./source"

/** One of the eight relief tips. Ordered text is kept as JSON; its shapes are those of `../types`. */
export const Tip = model.define("guide_tip", {
  id: model.id({ prefix: "gtip" }).primaryKey(),
  handle: model.text().unique(),
  position: model.number(),
  title: model.text(),
  /** The dose in one line. */
  headline: model.text(),
  summary: model.text(),
  note: model.text().nullable(),
  picture_url: model.text().nullable(),
  picture_alt: model.text().nullable(),
  picture_caption: model.text().nullable(),
  evidence_grade: model.enum(["good", "some", "limited", "none_shown"]),
  evidence_direction: model.enum(["for", "against"]),
  evidence_summary: model.text(),
  timing: model.json(),
  steps: model.json(),
  sections: model.json(),
  cautions: model.json(),
  /** What the cautions to avoid it by begin with: "No ice and no cold cuff, if you have". */
  avoid_lead: model.text().nullable(),
  next: model.json().nullable(),
  /** What to know before buying for it, such as that a bag of peas will do. */
  products_note: model.text().nullable(),
  /** Why nothing is sold for this tip; null where something is. */
  no_products_reason: model.text().nullable(),
  /** When its text was last compared with its sources, and when it should be again, as a page's; null where nobody has said. */
  last_reviewed_on: model.text().nullable(),
  review_due_on: model.text().nullable(),
  sources: model.manyToMany(() => Source, { mappedBy: "tips", pivotTable: "guide_tip_source" }),
})
