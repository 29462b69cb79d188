import type { InferTypeOf } from "@medusajs/framework/types"
import type { ChartRow } from "../../modules/fit/present"
import type { ProductAttributes } from "../../modules/attributes/models/product-attributes"

type Row = InferTypeOf<typeof ProductAttributes>

export type AttributesInput = Partial<Omit<Row, "id" | "created_at" | "updated_at" | "deleted_at" | "source_ids">> & { source_ids?: string[] }

export type SizeChartInput = Omit<ChartRow, "id">

export type ChartOfProduct = {
  product_id: string
  /** The chart to replace, if there is one. */
  size_chart_id?: string
  /** The chart to make; without one the product has none afterwards. */
  size_chart?: SizeChartInput
}
