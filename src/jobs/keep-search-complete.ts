import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { setTimeout as pause } from "node:timers/promises"
import { countsOf, hasDrift, searchDrift, turnNow, type Drift } from "../search/_drift"
import { repairSearch } from "../search/_rebuild"

/** Longer than any change takes to reach the index by its event. */
const SETTLED = 5_000

/**
 * Heals what a lost event, or an engine that was away or lost its data, has left: what differs between database and index now
 * and still does after a while is written again. What is only on its way is left alone. Each repair is a line in the log that
 * a machine can read.
 */
export default async function keepSearchComplete(container: MedusaContainer): Promise<void> {
  const turn = turnNow()
  const first = (await searchDrift(container, turn)).filter(hasDrift)
  if (!first.length) {
    return
  }
  await pause(SETTLED)
  const lasting = (await searchDrift(container, turn)).map((drift) => sameAs(drift, first)).filter(hasDrift)
  for (const drift of lasting) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Search drift, being repaired: ${JSON.stringify(countsOf(drift))}`)
  }
  await repairSearch(container, lasting)
}

/** The part of a drift that was there before. */
function sameAs(now: Drift, earlier: Drift[]): Drift {
  const then = earlier.find(({ index }) => index === now.index)
  const lasting = (kind: "missing" | "extra" | "stale") => {
    const before = new Set(then?.[kind])
    return now[kind].filter((id) => before.has(id))
  }
  return { ...now, lost: now.lost && Boolean(then?.lost), missing: lasting("missing"), extra: lasting("extra"), stale: lasting("stale") }
}

export const config = { name: "keep-search-complete", schedule: "* * * * *" }
