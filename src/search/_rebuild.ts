import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Drift } from "./_drift"
import { bothOf, isStandby } from "./_standby"

/** So many documents are written again at a time. */
const BATCH = 1_000

/**
 * Writes every document again from the database, and takes out what is gone from there. For a process that ends before its
 * events have been followed, as the seeder does. Nothing is emptied first: whoever searches meanwhile finds the old or the new.
 */
export async function refreshSearch(container: MedusaContainer): Promise<void> {
  await patiently(() => container.resolve(Modules.SEARCH).reindex({ strategy: "in_place", since: new Date(0) }))
}

/** An index is written whole by one at a time. Who comes second waits, each time for as long as Medusa waits for a lock; a repair is soon over. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 60; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (!left || !(error instanceof Error) || !error.message.includes("acquiring lock")) {
        throw error
      }
    }
  }
}

/** Writes what is missing or old, deletes what is no longer there, and rebuilds what was lost. What can't be repaired now is left for the next time. */
export async function repairSearch(container: MedusaContainer, drift: Drift[]): Promise<void> {
  // Those in the database first: the engine may be away.
  for (const one of [...drift].sort((a, b) => Number(isStandby(b.index)) - Number(isStandby(a.index)))) {
    try {
      await repair(container, one)
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Search index "${one.index}" can't be repaired: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

async function repair(container: MedusaContainer, { index, lost, missing, extra, stale }: Drift): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  if (lost) {
    await search.reindex({ index, strategy: "swap" })
    return
  }
  // What is old in one is old in the other, unless an event reached just one; and which that was can't be told.
  for (const ids of batches(stale)) {
    await search.reindex({ index: bothOf(index), filters: { id: ids } })
  }
  for (const ids of batches(missing)) {
    await search.reindex({ index, filters: { id: ids } })
  }
  for (const ids of batches(extra)) {
    await search.deleteDocuments({ index, filters: { id: ids } })
  }
}

function batches(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) => ids.slice(at * BATCH, (at + 1) * BATCH))
}
