import type { InferTypeOf } from "@medusajs/framework/types"
import type { ChartRow } from "../../modules/fit/present"
import type { ProductAttributes } from "../../modules/attributes/models/product-attributes"

type Row = InferTypeOf<typeof ProductAttributes>

export type AttributesInput = Partial<Omit<Row, "id" | "created_at" | "updated_at" | "deleted_at" | "source_ids">> & { source_ids?: string[] }

export type SizeChartInput = Omit<ChartRow, "id">
