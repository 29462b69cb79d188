import { model } from "@medusajs/framework/utils"

/** A condition with which some kinds of product must not be used, or not without asking first. */
export const Contraindication = model.define("guide_contraindication", {
  id: model.id({ prefix: "gcon" }).primaryKey(),
  handle: model.text().unique(),
  title: model.text(),
  source_ids: model.json(),
})
