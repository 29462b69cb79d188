import type { Region } from "../../../lib/regions"
import { Section } from "../../../ui/section"
import { IcingTimer } from "./icing-timer"

/** Without script: the times of the timer, in words. */
function Times() {
  return (
    <div className="no-script flow">
      <p>Keep to these times with any clock:</p>
      <ol className="todo">
        <li><span>Put the wrapped ice on for 10 to 15 minutes. 20 is the most.</span></li>
        <li><span>After 5 minutes, look under the towel. White, blotchy or numb? Stop.</span></li>
        <li><span>Take it off when the time is over, and wait at least 2 hours before the next.</span></li>
        <li><span>Do so in the first 48 to 72 hours only.</span></li>
      </ol>
    </div>
  )
}

/** The timer with what must be known before it: who leaves ice alone, and how it lies. */
export function IcingTool({ region: { base } }: { region: Region }) {
  return (
    <Section id="timer" title="Icing timer" aside={<p className="small quiet">For the first 48 to 72 hours. It runs on this page alone: nothing is stored or sent.</p>}>
      <div className="icing-tool">
        <div className="note note-care">
          <p>Not for everyone, and never asleep</p>
          <p>Some people must leave ice alone, with Raynaud’s or numb skin for example: <a href={`${base}/guide/contraindications`}>who must not ice</a>. Always a damp towel between ice and skin. Don’t sleep with it on.</p>
        </div>
        <IcingTimer />
        <Times />
      </div>
    </Section>
  )
}
