import { dayInWords } from "./day-in-words"

/** When somebody last held a text against its sources. Nothing where nobody has said. */
export function Reviewed({ on }: { on: string | null }) {
  return on && <p className="small quiet">Last compared with its sources on <time dateTime={on}>{dayInWords(on)}</time></p>
}
