import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dismissRemoteLinkStep, emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import TipProductLink from "../../links/tip-product"
import { TIP_PRODUCTS_UPDATED } from "./events"
import { endsOf, linkOf } from "./links"
import { saveTipProductsStep } from "./steps/save-tip-products"
import type { ProductTipInput, TipProductInput } from "./types"

type Input = { product_id: string; tips: ProductTipInput[] }
type Row = TipProductInput & { guide_tip_id: string }

/** Makes these, and no others, the tips that a product serves. A tip that is new to it names it last. */
export const setProductTipsWorkflow = createWorkflow("set-product-tips", (input: Input) => {
  const fields = ["guide_tip_id", "product_id", "fit", "reason", "position"]
  // Known only once links are loaded, which is after workflows are composed.
  const entity = transform(input, () => TipProductLink.entryPoint)
  const own = useQueryGraphStep({ entity, fields, filters: { product_id: transform(input, ({ product_id }) => product_id) } }).config({ name: "read-links-of-product" })
  const beside = useQueryGraphStep({ entity, fields, filters: { guide_tip_id: transform(input, ({ tips }) => tips.map(({ tip_id }) => tip_id)) } }).config({ name: "read-links-of-tips" })
  const plan = transform({ input, own, beside }, (read) => planOf(read.input, read.own.data as Row[], read.beside.data as Row[]))
  when(plan, ({ gone }) => gone.length > 0).then(() => dismissRemoteLinkStep(plan.gone))
  saveTipProductsStep({ wanted: plan.wanted, before: plan.kept })
  when(plan, ({ changed }) => changed.length > 0).then(() => emitEventStep({ eventName: TIP_PRODUCTS_UPDATED, data: plan.changed }))
  return new WorkflowResponse(plan.changed)
})

/** What is to be unlinked, what is to be linked, how what stays was linked before, and which tips that concerns. */
function planOf({ product_id, tips }: Input, own: Row[], beside: Row[]) {
  const wanted = new Set(tips.map(({ tip_id }) => tip_id))
  const gone = own.filter(({ guide_tip_id }) => !wanted.has(guide_tip_id))
  const positionIn = (tip_id: string) => own.find(({ guide_tip_id }) => guide_tip_id === tip_id)?.position ?? afterLast(beside.filter(({ guide_tip_id }) => guide_tip_id === tip_id))
  return {
    gone: gone.map(({ guide_tip_id }) => endsOf(guide_tip_id, product_id)),
    wanted: tips.map(({ tip_id, fit, reason }) => linkOf(tip_id, { product_id, fit, reason, position: positionIn(tip_id) })),
    kept: own.filter((link) => !gone.includes(link)).map((link) => linkOf(link.guide_tip_id, link)),
    changed: [...new Set([...tips.map(({ tip_id }) => tip_id), ...own.map(({ guide_tip_id }) => guide_tip_id)])].map((id) => ({ id, product_ids: [product_id] })),
  }
}

const afterLast = (links: Row[]) => 1 + Math.max(-1, ...links.map(({ position }) => position))
