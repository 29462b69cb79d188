import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { TIP_UPDATED } from "./events"
import { createTipsStep } from "./steps/create-tips"
import { updateTipsStep } from "./steps/update-tips"
import type { TipInput } from "./types"

/** Creates tips without an id and updates those with one; then says which changed. */
export const saveTipsWorkflow = createWorkflow("save-tips", (input: { tips: (TipInput & { id?: string })[] }) => {
  const fresh = transform(input, ({ tips }) => tips.filter(({ id }) => !id))
  const known = transform(input, ({ tips }) => tips.flatMap(({ id, ...tip }) => (id ? [{ id, ...tip }] : [])))
  const created = createTipsStep(fresh)
  updateTipsStep(known)
  const ids = transform({ created, known }, (all) => [...all.created, ...all.known.map(({ id }) => id)])
  when(ids, (all) => all.length > 0).then(() => emitEventStep({ eventName: TIP_UPDATED, data: transform(ids, (all) => ({ id: all })) }))
  return new WorkflowResponse(ids)
})
