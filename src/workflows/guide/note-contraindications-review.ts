import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordRevisionsStep, type Revision } from "./steps/record-revisions"
import { saveCategoryMetadataStep } from "./steps/save-category-metadata"

/** `by`: the id of who is signed in. `on`: the day, "2026-11-24". `metadata`: all of the category's, with the review in it. */
type Input = { by: string; category_id: string; on: string; before: string | null; metadata: Record<string, unknown> }

/** Keeps that staff looked whom a kind of product harms, and found nobody. */
export const noteContraindicationsReviewWorkflow = createWorkflow("note-contraindications-review", (input: WorkflowData<Input>) => {
  saveCategoryMetadataStep(transform(input, ({ category_id: id, metadata }) => ({ id, metadata })))
  const revisions = transform(input, ({ by, category_id, on, before }): Revision[] => [{ entity: "category", entity_id: category_id, changed_by: by, changes: [{ field: "contraindications_reviewed_on", before, after: on }] }])
  recordRevisionsStep(revisions)
  return new WorkflowResponse(revisions)
})
