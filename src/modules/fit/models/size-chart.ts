import { model } from "@medusajs/framework/utils"
import { SizeMeasure } from "./size-measure"

/** One product's chart. A maker may go by one girth or by several; the first is the one that counts most. */
export const SizeChart = model
  .define("size_chart", {
    id: model.id({ prefix: "schart" }).primaryKey(),
    /** What to do between two sizes, in the maker's or our words. */
    note: model.text().nullable(),
    source_id: model.text().nullable(),
    /** True where a range could not be checked against the maker's own text. */
    unverified: model.boolean().default(false),
    measures: model.hasMany(() => SizeMeasure, { mappedBy: "chart" }),
  })
  .cascades({ delete: ["measures"] })
