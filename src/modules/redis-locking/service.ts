// Medusa publishes the finished provider alone, not the class to extend.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import { RedisLockingProvider } from "@medusajs/locking-redis/dist/services/redis-lock"

type Acquire = Parameters<RedisLockingProvider["acquire_"]>

/**
 * Medusa's Redis locks, with several keys taken one after the other and in the same order by everybody.
 * Medusa takes them all at once: of shoppers who buy the same two things in the same moment, each gets one lock, waits
 * for the other's, and all but one are turned away (medusajs/medusa#16285).
 */
export default class OrderedRedisLocking extends RedisLockingProvider {
  static override identifier = "locking-redis-ordered"

  override async acquire_(keys: Acquire[0], args?: Acquire[1], cancellation?: Acquire[2]): Promise<void> {
    const taken: string[] = []
    try {
      for (const key of [...new Set([keys].flat())].sort()) {
        await super.acquire_(key, args, cancellation)
        taken.push(key)
      }
    } catch (error) {
      // Who waits in a queue has an owner's name of its own, so what it took is its own to give back.
      if (args?.awaitQueue) {
        await this.release(taken, { ownerId: args.ownerId ?? null })
      }
      throw error
    }
  }
}
