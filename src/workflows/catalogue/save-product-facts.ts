import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, dismissRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { ATTRIBUTES_MODULE } from "../../modules/attributes"
import { FIT_MODULE } from "../../modules/fit"
import { PRODUCT_FACTS_UPDATED } from "./events"
import { createAttributesStep } from "./steps/create-attributes"
import { createSizeChartsStep } from "./steps/create-size-charts"
import { removeSizeChartsStep } from "./steps/remove-size-charts"
import { updateAttributesStep } from "./steps/update-attributes"
import type { AttributesInput, SizeChartInput } from "./types"

export type ProductFacts = {
  product_id: string
  /** The row to update; without it one is made and linked. */
  attributes_id?: string
  attributes: AttributesInput
  /** The chart to replace, if there is one. */
  size_chart_id?: string
  size_chart?: SizeChartInput
}

/** Saves what the shop knows of products beyond Medusa's own fields: typed attributes and size charts; then says of which. */
export const saveProductFactsWorkflow = createWorkflow("save-product-facts", (input: { products: ProductFacts[] }) => {
  const fresh = transform(input, ({ products }) => products.filter(({ attributes_id }) => !attributes_id))
  const known = transform(input, ({ products }) => products.flatMap(({ attributes_id: id, attributes }) => (id ? [{ id, ...attributes }] : [])))
  const created = createAttributesStep(transform(fresh, (products) => products.map(({ attributes }) => attributes)))
  updateAttributesStep(known)

  const replaced = transform(input, ({ products }) =>
    products.flatMap(({ product_id, size_chart_id }) => (size_chart_id ? [{ [Modules.PRODUCT]: { product_id }, [FIT_MODULE]: { size_chart_id } }] : [])),
  )
  when(replaced, (all) => all.length > 0).then(() => dismissRemoteLinkStep(replaced))
  removeSizeChartsStep(transform(input, ({ products }) => products.flatMap(({ size_chart_id }) => size_chart_id ?? [])))
  const charts = createSizeChartsStep(transform(input, ({ products }) => products.flatMap(({ size_chart }) => size_chart ?? [])))

  const links = transform({ input, fresh, created, charts }, ({ input: { products }, fresh: added, created: rows, charts: madeCharts }) => [
    ...added.map(({ product_id }, at) => ({ [Modules.PRODUCT]: { product_id }, [ATTRIBUTES_MODULE]: { product_attributes_id: rows[at] } })),
    ...products.filter(({ size_chart }) => size_chart).map(({ product_id }, at) => ({ [Modules.PRODUCT]: { product_id }, [FIT_MODULE]: { size_chart_id: madeCharts[at] } })),
  ])
  when(links, (all) => all.length > 0).then(() => createRemoteLinkStep(links))
  emitEventStep({ eventName: PRODUCT_FACTS_UPDATED, data: transform(input, ({ products }) => ({ product_ids: products.map(({ product_id }) => product_id) })) })
  return new WorkflowResponse(links)
})
