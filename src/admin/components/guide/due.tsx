import { Badge } from "@medusajs/ui"
import { dayOf, dueInWords } from "../../lib/guide/review"

/** When a text is to be compared with its sources again, marked where that is past. */
export function Due({ on }: { on: string | null }) {
  const { words, isOverdue } = dueInWords(on, dayOf(new Date()))
  return isOverdue ? <Badge size="2xsmall" color="orange">{words}</Badge> : words
}
