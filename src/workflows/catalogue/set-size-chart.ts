import { createWorkflow, transform, when, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { PRODUCT_FACTS_UPDATED } from "./events"
import { replaceCharts } from "./replace-charts"
import type { ChartOfProduct } from "./types"

/** Gives a product a size chart, another one, or none; then says of which product. */
export const setSizeChartWorkflow = createWorkflow("set-size-chart", (input: WorkflowData<ChartOfProduct>) => {
  const links = replaceCharts(transform(input, (product) => [product]))
  when(links, (all) => all.length > 0).then(() => createRemoteLinkStep(links))
  const changed = transform(input, ({ product_id }) => ({ product_ids: [product_id] }))
  emitEventStep({ eventName: PRODUCT_FACTS_UPDATED, data: changed })
  return new WorkflowResponse(changed)
})
