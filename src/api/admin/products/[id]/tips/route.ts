import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setProductTipsWorkflow } from "../../../../../workflows/guide/set-product-tips"
import { requireProducts, requireSellingTips } from "../../../tips/existing"
import { tipsOfProduct } from "../../../tips/serving"
import type { SetProductTips } from "../../../tips/validators"

/** The tips a product serves, in the guide's order. 404 for an unknown product. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const id = req.params.id as string
  await requireProducts(query, { ids: [id] })
  res.json({ tips: await tipsOfProduct(query, id) })
}

/** Makes these, and no others, the tips that a product serves. 404 for an unknown product, 400 for an unknown tip and one that sells nothing. */
export async function POST(req: AuthenticatedMedusaRequest<SetProductTips>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const product_id = req.params.id as string
  const { tips } = req.validatedBody
  await requireProducts(query, { ids: [product_id] })
  await requireSellingTips(query, { ids: tips.map(({ tip_id }) => tip_id), field: "tips" })
  await setProductTipsWorkflow(req.scope).run({ input: { by: req.auth_context.actor_id, product_id, tips } })
  res.json({ tips: await tipsOfProduct(query, product_id) })
}
