import { model } from "@medusajs/framework/utils"
import { SizeRange } from "./size-range"

/** One product's chart. The place to measure belongs to the chart, since makers differ (domain.md B1). */
export const SizeChart = model
  .define("size_chart", {
    id: model.id({ prefix: "schart" }).primaryKey(),
    /** Stable name of the place, such as `thigh_6in_above`. */
    measure_site: model.text(),
    measure_label: model.text(),
    instruction: model.text(),
    /** What to do between two sizes, in the maker's or our words. */
    note: model.text().nullable(),
    source_id: model.text().nullable(),
    /** True where a range could not be checked against the maker's own text. */
    unverified: model.boolean().default(false),
    ranges: model.hasMany(() => SizeRange, { mappedBy: "chart" }),
  })
  .cascades({ delete: ["ranges"] })
