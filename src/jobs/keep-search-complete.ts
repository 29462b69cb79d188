import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { setTimeout as pause } from "node:timers/promises"
import { hasDrift, repairSearch, searchDrift, type Drift } from "../search/_rebuild"

/** Longer than any change takes to reach the index by its event. */
const SETTLED = 5_000

/**
 * Heals what a lost event, or an engine that was away or lost its data, has left: what differs between database and index now
 * and still does after a while is written again. What is only on its way is left alone.
 */
export default async function keepSearchComplete(container: MedusaContainer): Promise<void> {
  const first = (await searchDrift(container)).filter(hasDrift)
  if (!first.length) {
    return
  }
  await pause(SETTLED)
  const lasting = (await searchDrift(container)).map((drift) => sameAs(drift, first)).filter(hasDrift)
  for (const { index, lost, missing, extra, stale } of lasting) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Search index "${index}" ${lost ? "is gone" : `lacks ${missing.length}, has ${extra.length} too many and ${stale.length} of old`}; repairing`)
  }
  await repairSearch(container, lasting)
}

/** The part of a drift that was there before. */
function sameAs(now: Drift, before: Drift[]): Drift {
  const then = before.find(({ index }) => index === now.index)
  return {
    index: now.index,
    lost: now.lost && Boolean(then?.lost),
    missing: now.missing.filter((id) => then?.missing.includes(id)),
    extra: now.extra.filter((id) => then?.extra.includes(id)),
    stale: now.stale.filter((id) => then?.stale.includes(id)),
  }
}

export const config = { name: "keep-search-complete", schedule: "* * * * *" }
