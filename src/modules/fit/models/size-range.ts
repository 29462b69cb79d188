import { model } from "@medusajs/framework/utils"
import { SizeMeasure } from "./size-measure"

/** What one variant is made for at one place, in inches, both ends included. */
export const SizeRange = model.define("size_range", {
  id: model.id({ prefix: "srange" }).primaryKey(),
  variant_sku: model.text(),
  label: model.text(),
  min_in: model.float(),
  max_in: model.float(),
  position: model.number().default(0),
  measure: model.belongsTo(() => SizeMeasure, { mappedBy: "ranges" }),
})
