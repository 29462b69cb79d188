import type { Logger } from "@medusajs/framework/types"
import { failOver, type Answered } from "./_fail-over"

/** One for the process: what one request has learnt about the engine spares the next. */
const answer = failOver({ timeout: 400, tries: 2 })

/** Asks the engine, or the standby while that is away, and notes in the log why. */
export function eitherEngine<T>(logger: Logger, engine: () => Promise<T>, standby: () => Promise<T>): Promise<Answered<T>> {
  return answer(engine, standby, (error) => {
    logger.warn(`Meilisearch could not be asked, so the database answers: ${error instanceof Error ? error.message : String(error)}`)
  })
}
