import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dismissRemoteLinkStep, emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import TipProductLink from "../../links/tip-product"
import { GUIDE_MODULE } from "../../modules/guide"
import { changesOf } from "../../modules/guide/changes"
import { TIP_PRODUCTS_UPDATED } from "./events"
import { recordRevisionsStep } from "./steps/record-revisions"
import { saveTipProductsStep } from "./steps/save-tip-products"
import type { TipProductInput, TipProductLinks } from "./types"

/** `by`: the id of who is signed in, or "seed". */
type Input = { by: string; tip_id: string; products: TipProductInput[] }

/** Makes these, and no others, the products of a tip; keeps what changed and by whom; names the tip and every product that is or was linked. */
export const setTipProductsWorkflow = createWorkflow("set-tip-products", (input: Input) => {
  const { data } = useQueryGraphStep({
    // Known only once links are loaded, which is after workflows are composed.
    entity: transform(input, () => TipProductLink.entryPoint),
    fields: ["product_id", "fit", "reason", "position"],
    filters: { guide_tip_id: transform(input, ({ tip_id }) => tip_id) },
  })
  const plan = transform({ input, data }, ({ input: { tip_id, products }, data: rows }) => planOf(tip_id, products, rows as TipProductInput[]))
  when(plan, ({ gone }) => gone.length > 0).then(() => dismissRemoteLinkStep(plan.gone))
  saveTipProductsStep({ wanted: plan.wanted, before: plan.kept })
  recordRevisionsStep(transform({ input, data }, ({ input: { by, tip_id, products }, data: rows }) => [
    { entity: "tip" as const, entity_id: tip_id, changed_by: by, changes: changesOf({ products: inOrder(rows as TipProductInput[]) }, { products: inOrder(products) }) },
  ]))
  emitEventStep({ eventName: TIP_PRODUCTS_UPDATED, data: plan.changed })
  return new WorkflowResponse(plan.changed)
})

/** What is to be unlinked, what is to be linked, and how what stays was linked before. */
function planOf(tip_id: string, products: TipProductInput[], before: TipProductInput[]) {
  const wanted = new Set(products.map(({ product_id }) => product_id))
  const gone = before.filter(({ product_id }) => !wanted.has(product_id))
  return {
    gone: gone.map(({ product_id }) => endsOf(tip_id, product_id)),
    wanted: linksOf(tip_id, products),
    kept: linksOf(tip_id, before.filter((link) => !gone.includes(link))),
    changed: { id: tip_id, product_ids: [...new Set([...products, ...before].map(({ product_id }) => product_id))] },
  }
}

/** As a history keeps them: without the link's own id and times, in the order they are shown. */
function inOrder(products: TipProductInput[]): TipProductInput[] {
  return products.map(({ product_id, fit, reason, position }) => ({ product_id, fit, reason, position })).sort((a, b) => a.position - b.position)
}

function linksOf(tip_id: string, products: TipProductInput[]): TipProductLinks {
  return products.map(({ product_id, fit, reason, position }) => ({ ...endsOf(tip_id, product_id), data: { fit, reason, position } }))
}

function endsOf(guide_tip_id: string, product_id: string) {
  return { [GUIDE_MODULE]: { guide_tip_id }, [Modules.PRODUCT]: { product_id } }
}
