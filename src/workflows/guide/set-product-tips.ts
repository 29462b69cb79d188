import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dismissRemoteLinkStep, emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import TipProductLink from "../../links/tip-product"
import { TIP_PRODUCTS_UPDATED } from "./events"
import { endsOf, linkOf, revisionOf } from "./links"
import { recordRevisionsStep } from "./steps/record-revisions"
import { saveLinksStep } from "./steps/save-links"
import type { ProductTipInput, TipProductInput } from "./types"

/** `by`: the id of who is signed in, or "seed". */
type Input = { by: string; product_id: string; tips: ProductTipInput[] }
type Link = TipProductInput & { guide_tip_id: string }

/** Makes these, and no others, the tips that a product serves; keeps what changed and by whom. A tip that is new to it names it last. */
export const setProductTipsWorkflow = createWorkflow("set-product-tips", (input: Input) => {
  const fields = ["guide_tip_id", "product_id", "fit", "reason", "position"]
  // Known only once links are loaded, which is after workflows are composed.
  const entity = transform(input, () => TipProductLink.entryPoint)
  const own = useQueryGraphStep({ entity, fields, filters: { product_id: transform(input, ({ product_id }) => product_id) } }).config({ name: "read-links-of-product" })
  const touched = transform({ input, own }, ({ input: { tips }, own: { data } }) => [...new Set([...tips.map(({ tip_id }) => tip_id), ...(data as Link[]).map(({ guide_tip_id }) => guide_tip_id)])])
  const all = useQueryGraphStep({ entity, fields, filters: { guide_tip_id: touched } }).config({ name: "read-links-of-tips" })
  const plan = transform({ input, touched, all }, (read) => planOf(read.input, read.touched, read.all.data as Link[]))
  when(plan, ({ gone }) => gone.length > 0).then(() => dismissRemoteLinkStep(plan.gone))
  saveLinksStep({ wanted: plan.wanted, before: plan.kept })
  recordRevisionsStep(plan.revisions)
  when(plan, ({ changed }) => changed.length > 0).then(() => emitEventStep({ eventName: TIP_PRODUCTS_UPDATED, data: plan.changed }))
  return new WorkflowResponse(plan.changed)
})

/** What is to be unlinked, what is to be linked, how what stays was linked before, and what each tip's history keeps of it. */
function planOf({ by, product_id, tips }: Input, touched: string[], all: Link[]) {
  const linksOf = (tip_id: string) => all.filter(({ guide_tip_id }) => guide_tip_id === tip_id)
  const isOwn = (link: Link) => link.product_id === product_id
  const own = all.filter(isOwn)
  const isGone = ({ guide_tip_id }: Link) => !tips.some(({ tip_id }) => tip_id === guide_tip_id)
  const wanted = tips.map(({ tip_id, fit, reason }) => {
    const position = linksOf(tip_id).find(isOwn)?.position ?? afterLast(linksOf(tip_id))
    return { guide_tip_id: tip_id, product_id, fit, reason, position }
  })
  return {
    gone: own.filter(isGone).map(({ guide_tip_id }) => endsOf(guide_tip_id, product_id)),
    wanted: wanted.map((link) => linkOf(link.guide_tip_id, link)),
    kept: own.filter((link) => !isGone(link)).map((link) => linkOf(link.guide_tip_id, link)),
    revisions: touched.map((id) => revisionOf(by, id, linksOf(id), [...linksOf(id).filter((link) => !isOwn(link)), ...wanted.filter(({ guide_tip_id }) => guide_tip_id === id)])),
    changed: touched.map((id) => ({ id, product_ids: [product_id] })),
  }
}

const afterLast = (links: Link[]) => 1 + Math.max(-1, ...links.map(({ position }) => position))
