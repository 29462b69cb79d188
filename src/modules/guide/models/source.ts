import { model } from "@medusajs/framework/utils"
import { Page } from "./page"
import { Tip } from "./tip"

/** Something that was read, cited by its `code` as in "[C8]". */
export const Source = model.define("guide_source", {
  id: model.id({ prefix: "gsrc" }).primaryKey(),
  code: model.text().unique(),
  title: model.text(),
  publisher: model.text(),
  year: model.number().nullable(),
  url: model.text(),
  tips: model.manyToMany(() => Tip, { mappedBy: "sources" }),
  pages: model.manyToMany(() => Page, { mappedBy: "sources" }),
})
