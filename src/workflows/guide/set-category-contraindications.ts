import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dismissRemoteLinkStep, emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import CategoryContraindicationLink from "../../links/category-contraindication"
import { GUIDE_MODULE } from "../../modules/guide"
import { changesOf } from "../../modules/guide/changes"
import { CONTRAINDICATIONS_UPDATED } from "./events"
import { recordRevisionsStep, type Revision } from "./steps/record-revisions"
import { saveLinksStep } from "./steps/save-links"
import type { ContraindicationInput } from "./types"

/** `by`: the id of who is signed in. */
type Input = { by: string; category_id: string; contraindications: ContraindicationInput[] }
type Stored = { guide_contraindication_id: string; level: "avoid" | "ask"; reason: string; position: number; guide_contraindication: { handle: string } | null }

/** Makes these, in this order, the conditions with which a kind of product is to be avoided or asked about; keeps what changed and by whom, and says of which kind. */
export const setCategoryContraindicationsWorkflow = createWorkflow("set-category-contraindications", (input: Input) => {
  const { data } = useQueryGraphStep({
    // Known only once links are loaded, which is after workflows are composed.
    entity: transform(input, () => CategoryContraindicationLink.entryPoint),
    fields: ["guide_contraindication_id", "level", "reason", "position", "guide_contraindication.handle"],
    filters: { product_category_id: transform(input, ({ category_id }) => category_id) },
  })
  const plan = transform({ input, data }, ({ input: read, data: rows }) => planOf(read, rows as unknown as Stored[]))
  when(plan, ({ gone }) => gone.length > 0).then(() => dismissRemoteLinkStep(plan.gone))
  saveLinksStep({ wanted: plan.wanted, before: plan.kept })
  recordRevisionsStep(plan.revisions)
  emitEventStep({ eventName: CONTRAINDICATIONS_UPDATED, data: transform(input, ({ category_id: id }) => ({ id })) })
  return new WorkflowResponse(plan.revisions)
})

/** What is to be unlinked, what is to be linked, how what stays was linked before, and what the history keeps. */
function planOf({ by, category_id, contraindications }: Input, rows: Stored[]) {
  const before = rows.map(({ guide_contraindication_id: contraindication_id, guide_contraindication, level, reason, position }) => ({ contraindication_id, handle: guide_contraindication?.handle ?? "", level, reason, position }))
  const wanted = contraindications.map((each, position) => ({ ...each, position }))
  const isGone = ({ contraindication_id: id }: ContraindicationInput) => !wanted.some(({ contraindication_id }) => contraindication_id === id)
  const endsOf = (id: string) => ({ [Modules.PRODUCT]: { product_category_id: category_id }, [GUIDE_MODULE]: { guide_contraindication_id: id } })
  const linkOf = ({ contraindication_id, level, reason, position }: (typeof before)[number]) => ({ ...endsOf(contraindication_id), data: { level, reason, position } })
  const revision: Revision = { entity: "category", entity_id: category_id, changed_by: by, changes: changesOf({ contraindications: told(before) }, { contraindications: told(wanted) }) }
  return { gone: before.filter(isGone).map(({ contraindication_id }) => endsOf(contraindication_id)), wanted: wanted.map(linkOf), kept: before.filter((link) => !isGone(link)).map(linkOf), revisions: [revision] }
}

/** As a history keeps them, in their order: what a shopper is told of each condition. */
function told(links: (ContraindicationInput & { position: number })[]) {
  return [...links].sort((a, b) => a.position - b.position).map(({ handle: condition, level, reason }) => ({ condition, level, reason }))
}
