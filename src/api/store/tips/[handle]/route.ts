import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf } from "../../../../query"
import { rankedTipProducts } from "../products"
import { presentTip, type TipRow } from "../present"

/** One tip with its evidence, cautions, sources and products, best first. 404 for an unknown handle. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { handle } = req.params
  const [tip] = await rowsOf<TipRow>(query, { entity: "guide_tip", fields: req.queryConfig.fields, filters: { handle } })
  if (!tip) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no tip "${handle}"`)
  }
  const products = await rankedTipProducts(query, tip.id, req.publishable_key_context.sales_channel_ids)
  res.json({ tip: { ...presentTip(tip), products } })
}
