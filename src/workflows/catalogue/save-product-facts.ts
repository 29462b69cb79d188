import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { ATTRIBUTES_MODULE } from "../../modules/attributes"
import { PRODUCT_FACTS_UPDATED } from "./events"
import { replaceCharts } from "./replace-charts"
import { createAttributesStep } from "./steps/create-attributes"
import { updateAttributesStep } from "./steps/update-attributes"
import type { AttributesInput, ChartOfProduct } from "./types"

export type ProductFacts = ChartOfProduct & {
  /** The row to update; without it one is made and linked. */
  attributes_id?: string
  attributes: AttributesInput
}

/** Saves what the shop knows of products beyond Medusa's own fields: typed attributes and size charts; then says of which. */
export const saveProductFactsWorkflow = createWorkflow("save-product-facts", (input: { products: ProductFacts[] }) => {
  const fresh = transform(input, ({ products }) => products.filter(({ attributes_id }) => !attributes_id))
  const known = transform(input, ({ products }) => products.flatMap(({ attributes_id: id, attributes }) => (id ? [{ id, ...attributes }] : [])))
  const created = createAttributesStep(transform(fresh, (products) => products.map(({ attributes }) => attributes)))
  updateAttributesStep(known)
  const charts = replaceCharts(transform(input, ({ products }) => products))
  const links = transform({ fresh, created, charts }, ({ fresh: added, created: rows, charts: ofCharts }) => [
    ...added.map(({ product_id }, at) => ({ [Modules.PRODUCT]: { product_id }, [ATTRIBUTES_MODULE]: { product_attributes_id: rows[at] } })),
    ...ofCharts,
  ])
  when(links, (all) => all.length > 0).then(() => createRemoteLinkStep(links))
  const changed = transform(input, ({ products }) => ({ product_ids: products.map(({ product_id }) => product_id) }))
  emitEventStep({ eventName: PRODUCT_FACTS_UPDATED, data: changed })
  return new WorkflowResponse(changed)
})
