import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { eitherEngine } from "../../search/_engines"
import { askedOfStandby } from "../../search/_standby"

export type Checks = Record<string, () => Promise<unknown>>

/** What this process can't serve without, each as a question that fails where the answer is no. */
export function checksOf(container: MedusaContainer, { usesRedis }: { usesRedis: boolean }): Checks {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const asked = ["product", "guide", "guide_page"].map((entity) => ({ entity, pagination: { take: 0 } }))
  return {
    database: () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1"),
    // Either engine will do: a shop whose search is less exact is better than none.
    search: () => eitherEngine(logger, () => query.search(asked), () => query.search(asked.map(askedOfStandby))),
    // Locks are kept in Redis where there is one; taking one nobody else wants is a whole round trip to it.
    ...(usesRedis ? { redis: () => container.resolve(Modules.LOCKING).execute([`ready:${randomUUID()}`], () => Promise.resolve()) } : {}),
  }
}

/**
 * Asks everything at once.
 * @param timeoutMs after which no answer counts as a no
 * @returns what failed, with its reason, in the order of the checks
 */
export async function failing(checks: Checks, timeoutMs: number): Promise<{ name: string; reason: string }[]> {
  const asked = Object.entries(checks).map(async ([name, check]) => {
    const reason = await within(timeoutMs, check).then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)))
    return reason === undefined ? [] : [{ name, reason }]
  })
  return (await Promise.all(asked)).flat()
}

async function within(timeoutMs: number, check: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error(`no answer within ${timeoutMs} ms`)) }, timeoutMs)
  })
  try {
    await Promise.race([check(), late])
  } finally {
    clearTimeout(timer)
  }
}
