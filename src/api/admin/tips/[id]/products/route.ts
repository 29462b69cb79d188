import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setTipProductsWorkflow } from "../../../../../workflows/guide/set-tip-products"
import { requireProducts, requireSellingTips, requireTips } from "../../existing"
import { productsOfTip } from "../../serving"
import type { SetTipProducts } from "../../validators"

/** The products of a tip, drafts too, in staff's order. 404 for an unknown tip. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const id = req.params.id as string
  await requireTips(query, { ids: [id] })
  res.json({ products: await productsOfTip(query, id) })
}

/** Makes these, in this order, the products of a tip. 404 for an unknown tip, 400 for one that sells nothing and for an unknown product. */
export async function POST(req: AuthenticatedMedusaRequest<SetTipProducts>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const id = req.params.id as string
  const products = req.validatedBody.products.map((product, position) => ({ ...product, position }))
  await (products.length ? requireSellingTips : requireTips)(query, { ids: [id] })
  await requireProducts(query, { ids: products.map(({ product_id }) => product_id), field: "products" })
  await setTipProductsWorkflow(req.scope).run({ input: { by: req.auth_context.actor_id, tip_id: id, products } })
  res.json({ products: await productsOfTip(query, id) })
}
