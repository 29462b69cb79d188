import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readEnv } from "../env"
import { gather } from "../storefront/gather"
import { tellAll } from "../storefront/instances"
import { EVENTS, staleTags, type Tag } from "../storefront/stale-tags"

/** Milliseconds in which changes are merged: an import of a thousand products is told once, an edit still at once. */
const MERGE_WITHIN = 100

let tell: ((tags: readonly Tag[]) => Promise<void>) | undefined

/** Lets the storefront forget what a change has made stale. A storefront that is away stops no write: its pages heal by their lifetime. */
export default async function storefrontCache({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  tell ??= teller(container.resolve(ContainerRegistrationKeys.LOGGER))
  await tell(staleTags(event.name))
}

function teller(logger: Logger) {
  const env = readEnv()
  const storefront = { url: env.STOREFRONT_INTERNAL_URL ?? env.STOREFRONT_URL, secret: env.REVALIDATE_SECRET }
  return gather<Tag>(async (tags) => {
    try {
      await tellAll(tags, storefront)
    } catch (error) {
      logger.warn(`The storefront was not told that ${tags.join(", ")} changed, and may show them as they were for up to an hour: ${reasonOf(error)}`)
    }
  }, MERGE_WITHIN)
}

/** What is behind "fetch failed", such as a refused connection. */
function reasonOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown }
  return cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code || cause.name : String(cause)
}

export const config: SubscriberConfig = { event: EVENTS, context: { subscriberId: "storefront-cache" } }
