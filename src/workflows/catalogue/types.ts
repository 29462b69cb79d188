import type { InferTypeOf } from "@medusajs/framework/types"
import type { ProductAttributes } from "../../modules/attributes/models/product-attributes"

type Row = InferTypeOf<typeof ProductAttributes>

export type AttributesInput = Partial<Omit<Row, "id" | "created_at" | "updated_at" | "deleted_at" | "source_ids">> & { source_ids?: string[] }

export type SizeChartInput = {
  measure_site: string
  measure_label: string
  instruction: string
  note: string | null
  source_id: string | null
  unverified: boolean
  /** Inches, both ends included. */
  ranges: { variant_sku: string; label: string; min_in: number; max_in: number; position: number }[]
}
