import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { CHART_FIELDS, chartOf, type Charted } from "../../../size-charts/charted"
import { visibleProduct } from "../../visible-product"

/** Where to measure for a product, and which girth is which variant; `null` where one size fits or nothing is measured. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const product = await visibleProduct<Charted>(query, req.params.id as string, req.publishable_key_context.sales_channel_ids, CHART_FIELDS)
  res.json({ size_chart: chartOf(product) })
}
