import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { dismissRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { FIT_MODULE } from "../../modules/fit"
import { createSizeChartsStep } from "./steps/create-size-charts"
import { removeSizeChartsStep } from "./steps/remove-size-charts"
import type { ChartOfProduct } from "./types"

const linkOf = (product_id: string, size_chart_id: string | undefined) => ({ [Modules.PRODUCT]: { product_id }, [FIT_MODULE]: { size_chart_id } })

/**
 * The part of a workflow that puts new charts in the place of products' old ones; without a new one the old is only taken away.
 * Answers with the links that are still to be made: a workflow has one step for all of its links, since a step that is given
 * another name inside `when` is never undone.
 */
export function replaceCharts(input: WorkflowData<ChartOfProduct[]>) {
  const gone = transform(input, (products) => products.flatMap(({ product_id, size_chart_id }) => (size_chart_id ? [linkOf(product_id, size_chart_id)] : [])))
  when(gone, (all) => all.length > 0).then(() => dismissRemoteLinkStep(gone))
  removeSizeChartsStep(transform(input, (products) => products.flatMap(({ size_chart_id }) => size_chart_id ?? [])))
  const made = createSizeChartsStep(transform(input, (products) => products.flatMap(({ size_chart }) => size_chart ?? [])))
  return transform({ input, made }, ({ input: products, made: ids }) => products.filter(({ size_chart }) => size_chart).map(({ product_id }, at) => linkOf(product_id, ids[at])))
}
