import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { presentSizeChart, type ChartRow } from "../../../../../modules/fit/present"
import { visibleProduct } from "../../visible-product"

type Fields = { size_chart?: ChartRow | null; variants: { id: string; sku: string | null }[] }
const FIELDS = ["variants.id", "variants.sku", "size_chart.*", "size_chart.ranges.*"]

/** Where to measure for a product, and which girth is which variant; `null` where one size fits or nothing is measured. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { size_chart, variants } = await visibleProduct<Fields>(query, req.params.id as string, req.publishable_key_context.sales_channel_ids, FIELDS)
  res.json({ size_chart: size_chart ? presentSizeChart(size_chart, variants) : null })
}
