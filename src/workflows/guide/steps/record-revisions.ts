import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDE_MODULE } from "../../../modules/guide"
import type { Change } from "../../../modules/guide/changes"
import type GuideModuleService from "../../../modules/guide/service"
import type { Kind } from "../rows"

/** One change of one row. `changed_by`: the id of who was signed in, or "seed". */
export type Revision = { entity: Kind; entity_id: string; changed_by: string; changes: Change[] }

/** Keeps who changed what of the guide. A row that was saved as it was has no revision. */
export const recordRevisionsStep = createStep(
  "record-guide-revisions",
  async (revisions: Revision[], { container }) => {
    const due = revisions.filter(({ changes }) => changes.length > 0)
    // The service's types know JSON as an object alone; what stands in ours is a list.
    const rows = due.map(({ changes, ...revision }) => ({ ...revision, changes: changes as unknown as Record<string, unknown> }))
    const kept = rows.length ? await container.resolve<GuideModuleService>(GUIDE_MODULE).createGuideRevisions(rows) : []
    return new StepResponse(undefined, kept.map(({ id }) => id))
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<GuideModuleService>(GUIDE_MODULE).deleteGuideRevisions(ids)
    }
  },
)
