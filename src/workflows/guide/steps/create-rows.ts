import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { doorTo, type Kind, type Written } from "../rows"

/** Makes tips or pages with their sources, in one transaction; answers with their ids, in order. */
export const createRowsStep = createStep(
  "create-guide-rows",
  async ({ kind, rows }: { kind: Kind; rows: Written[] }, { container }) => {
    const created = rows.length ? await doorTo(kind, container).create(rows) : []
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, { kind, ids })
  },
  async (done, { container }) => {
    if (done?.ids.length) {
      await doorTo(done.kind, container).remove(done.ids)
    }
  },
)
