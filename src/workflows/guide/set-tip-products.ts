import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, dismissRemoteLinkStep, emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import TipProductLink from "../../links/tip-product"
import { GUIDE_MODULE } from "../../modules/guide"
import { TIP_PRODUCTS_UPDATED } from "./events"
import type { TipProductInput } from "./types"

type Link = { product_id: string }

/** Makes these, and no others, the products of a tip; names the tip and every product that is or was linked. */
export const setTipProductsWorkflow = createWorkflow("set-tip-products", (input: { tip_id: string; products: TipProductInput[] }) => {
  const { data } = useQueryGraphStep({
    // Known only once links are loaded, which is after workflows are composed.
    entity: transform(input, () => TipProductLink.entryPoint),
    fields: ["product_id"],
    filters: { guide_tip_id: transform(input, ({ tip_id }) => tip_id) },
  })
  const gone = transform({ input, data }, ({ input: { tip_id, products }, data: links }) =>
    (links as Link[]).filter(({ product_id }) => !products.some((product) => product.product_id === product_id)).map(({ product_id }) => linkOf(tip_id, product_id)),
  )
  const wanted = transform(input, ({ tip_id, products }) => products.map(({ product_id, ...columns }) => ({ ...linkOf(tip_id, product_id), data: columns })))
  when(gone, (all) => all.length > 0).then(() => dismissRemoteLinkStep(gone))
  when(wanted, (all) => all.length > 0).then(() => createRemoteLinkStep(wanted))

  const changed = transform({ input, data }, ({ input: { tip_id, products }, data: links }) => ({
    id: tip_id,
    product_ids: [...new Set([...products, ...(links as Link[])].map(({ product_id }) => product_id))],
  }))
  emitEventStep({ eventName: TIP_PRODUCTS_UPDATED, data: changed })
  return new WorkflowResponse(changed)
})

function linkOf(guide_tip_id: string, product_id: string) {
  return { [GUIDE_MODULE]: { guide_tip_id }, [Modules.PRODUCT]: { product_id } }
}
