import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { visibleProducts } from "../products/visible-product"
import { CHART_FIELDS, chartOf, type Charted } from "./charted"

/** Every chart of what a shopper may see, each with its product: for finding what fits a measure across all of them. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const products = await visibleProducts<Charted & { handle: string }>(query, req.publishable_key_context.sales_channel_ids, ["handle", ...CHART_FIELDS])
  const size_charts = products.flatMap((product) => {
    const chart = chartOf(product)
    return chart ? [{ product_id: product.id, handle: product.handle, ...chart }] : []
  })
  res.json({ size_charts })
}
