import { MedusaError } from "@medusajs/framework/utils"
import { setTimeout as pause } from "node:timers/promises"
import { admit, afterFailure, CLOSED } from "./_breaker"

/** Who answered: the engine, or the database in its place. */
export type Answered<T> = { engine: "meilisearch" | "postgres"; value: T }

type OnFailure = (error: unknown) => void
type Options = { /** Milliseconds for each try. */ timeout: number; tries: number; /** A clock, in milliseconds. */ now?: () => number }

/** What the asker did wrong stays wrong whoever is asked. */
const ASKERS_FAULT: string[] = [MedusaError.Types.INVALID_DATA, MedusaError.Types.NOT_ALLOWED]

/**
 * Makes a way to ask an engine that may be away, slow, or without its index: it has so many tries, then the standby is asked.
 * After several failures in a row the standby is asked at once, until the engine is back, which is tried now and then beside
 * an answer. What the standby throws is thrown; why the engine was given up is told to `onFailure`.
 */
export function failOver({ timeout, tries, now = Date.now }: Options) {
  let breaker = CLOSED

  async function tryEngine<T>(ask: () => Promise<T>): Promise<T> {
    for (let left = tries - 1; ; left -= 1) {
      try {
        return await within(timeout, ask)
      } catch (error) {
        if (left <= 0 || isAskersFault(error)) {
          throw error
        }
      }
    }
  }

  /** Asks, and lets the breaker learn from it. @throws what the engine's last try threw */
  async function asked<T>(ask: () => Promise<T>, onFailure: OnFailure): Promise<T> {
    try {
      const value = await tryEngine(ask)
      breaker = CLOSED
      return value
    } catch (error) {
      if (!isAskersFault(error)) {
        breaker = afterFailure(breaker, now())
        onFailure(error)
      }
      throw error
    }
  }

  return async function answer<T>(engine: () => Promise<T>, standby: () => Promise<T>, onFailure: OnFailure): Promise<Answered<T>> {
    const at = admit(breaker, now())
    breaker = at.breaker
    if (at.admits === "all") {
      try {
        return { engine: "meilisearch", value: await asked(engine, onFailure) }
      } catch (error) {
        if (isAskersFault(error)) {
          throw error
        }
      }
    }
    if (at.admits === "a try") {
      // Beside the answer, not in front of it: whoever happens to be the one to try doesn't wait for what is still away.
      asked(engine, onFailure).catch(() => undefined)
    }
    return { engine: "postgres", value: await standby() }
  }
}

const isAskersFault = (error: unknown) => error instanceof MedusaError && ASKERS_FAULT.includes(error.type)

/** @throws MedusaError after `ms` without an answer; what comes later is dropped */
async function within<T>(ms: number, ask: () => Promise<T>): Promise<T> {
  const done = new AbortController()
  const late = pause(ms, undefined, { signal: done.signal }).then(() => { throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `no answer within ${ms} ms`) })
  try {
    return await Promise.race([ask(), late])
  } finally {
    done.abort()
    late.catch(() => undefined)
  }
}
