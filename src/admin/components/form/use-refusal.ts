import { useMemo } from "react"
import { refusalOf, type Problem } from "../../lib/guide/problems"

/** Why something was not saved; `isConflict` where somebody else had saved it meanwhile. */
export type Refusal = { problems: Problem[]; isConflict: boolean }

/** A refusal in words, the same object for as long as it is the same refusal. */
export function useRefusal(error: (Error & { status?: number }) | null): Refusal | undefined {
  return useMemo(() => (error ? { problems: refusalOf(error), isConflict: error.status === 409 } : undefined), [error])
}
