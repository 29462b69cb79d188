import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { doorTo, type Kind, type WithId, type Written } from "../rows"

/** Updates tips or pages; answers with what stood there before, and is undone by writing that back, sources included. */
export const updateRowsStep = createStep(
  "update-guide-rows",
  async ({ kind, rows }: { kind: Kind; rows: WithId<Written>[] }, { container }) => {
    const door = doorTo(kind, container)
    const stored = rows.length ? await door.list(rows.map(({ id }) => id)) : []
    if (rows.length) {
      await door.update(rows)
    }
    const before = stored.map((row) => ({ ...row, sources: row.sources.map(({ id }) => id) }))
    return new StepResponse(before, { kind, before })
  },
  async (done, { container }) => {
    if (done?.before.length) {
      await doorTo(done.kind, container).update(done.before)
    }
  },
)
