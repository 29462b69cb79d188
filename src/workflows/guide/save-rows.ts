import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { changesOf } from "../../modules/guide/changes"
import type { Kind, WithId, Written } from "./rows"
import { createRowsStep } from "./steps/create-rows"
import { recordRevisionsStep, type Revision } from "./steps/record-revisions"
import { updateRowsStep } from "./steps/update-rows"

/** Rows to save, with an id where there is one, and who saves them: the id of who is signed in, or "seed". */
export type Saving<Row> = { by: string; rows: (Row & { id?: string })[] }

/** The part that is the same for every kind of row: makes those without an id, updates those with one, keeps what changed and by whom, and says which. */
export function saveRows<Row extends object>(kind: Kind, event: string, input: WorkflowData<Saving<Row>>) {
  const parted = transform(input, ({ by, rows }) => part(by, rows as unknown as (Written & { id?: string })[]))
  const created = createRowsStep({ kind, rows: parted.fresh })
  const before = updateRowsStep({ kind, rows: parted.known })
  recordRevisionsStep(transform({ parted, created, before }, ({ parted: { by, fresh, known }, created: ids, before: stored }) => [
    ...fresh.map((row, at) => revisionOf(kind, by, { ...row, id: ids[at] ?? "" }, null)),
    ...known.map((row) => revisionOf(kind, by, row, stored.find(({ id }) => id === row.id) ?? null)),
  ]))
  const ids = transform({ parted, created }, ({ parted: { known }, created: made }) => [...made, ...known.map(({ id }) => id)])
  when(ids, (all) => all.length > 0).then(() => emitEventStep({ eventName: event, data: transform(ids, (all) => ({ id: all })) }))
  return ids
}

function part(by: string, rows: (Written & { id?: string })[]) {
  return {
    by,
    fresh: rows.filter(({ id }) => !id) as Written[],
    known: rows.filter(({ id }) => id) as WithId<Written>[],
  }
}

/** What a row's revision holds. Sources are a set: their order is nobody's choice. */
function revisionOf(entity: Kind, changed_by: string, { id, ...row }: WithId<Written>, before: Written | null): Revision {
  const sorted = <R extends Written>(each: R) => ({ ...each, sources: [...each.sources].sort() })
  return { entity, entity_id: id, changed_by, changes: changesOf(before && sorted(before), sorted(row as Written)) }
}
