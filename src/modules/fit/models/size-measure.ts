import { model } from "@medusajs/framework/utils"
import { SizeChart } from "./size-chart"
import { SizeRange } from "./size-range"

/** One place to lay the tape for a chart. It belongs to the chart, since makers differ (domain.md B1). */
export const SizeMeasure = model
  .define("size_measure", {
    id: model.id({ prefix: "smeas" }).primaryKey(),
    /** Stable name of the place, such as `thigh_6in_above`: what is measured there once holds for every product. */
    site: model.text(),
    label: model.text(),
    instruction: model.text(),
    /** A drawing of where the tape goes. */
    picture_url: model.text().nullable(),
    picture_alt: model.text().nullable(),
    position: model.number().default(0),
    chart: model.belongsTo(() => SizeChart, { mappedBy: "measures" }),
    ranges: model.hasMany(() => SizeRange, { mappedBy: "measure" }),
  })
  .cascades({ delete: ["ranges"] })
