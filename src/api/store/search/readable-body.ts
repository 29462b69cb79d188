import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** A filter of filters of filters goes this deep at most; no shop front needs half of it. */
const DEEPEST = 20
/** Half of a character, and NUL: a database refuses either with an error of its own. */
const UNREADABLE = /\p{Surrogate}|\0/u

/** Refuses a search that no engine could read, with a sentence, before anything tries. */
export function readableBody({ body }: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const problem = problemWith(body)
  next(problem ? new MedusaError(MedusaError.Types.INVALID_DATA, problem) : undefined)
}

/** What makes a body unreadable, in a sentence; nothing where it can be read. */
export function problemWith(value: unknown, depth = 0): string | undefined {
  if (depth > DEEPEST) {
    return `A search is nested ${DEEPEST} deep at most.`
  }
  if (typeof value === "string") {
    return UNREADABLE.test(value) ? "A search is made of whole characters, without NUL." : undefined
  }
  if (typeof value !== "object" || value === null) {
    return undefined
  }
  for (const part of Object.entries(value).flat()) {
    const problem = problemWith(part, depth + 1)
    if (problem) {
      return problem
    }
  }
  return undefined
}
