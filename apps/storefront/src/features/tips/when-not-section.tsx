import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import { Marked } from "../texts/marked"
import type { NumberedSource } from "../texts/marks"
import type { Caution, Tip } from "./tip"

type Props = { tip: Tip; region: Region; sources: NumberedSource[] }

function Cautions({ list, sources }: { list: Caution[]; sources: NumberedSource[] }) {
  return <ul className="stops">{list.map(({ text }) => <li key={text}><span><Marked text={text} sources={sources} /></span></li>)}</ul>
}

/** Where there are only signs to be seen with, they are signs not to wait. */
export function whenNotTitle(cautions: Caution[]): string {
  return cautions.every(({ kind }) => kind === "stop") ? "When not to wait" : "When not to"
}

/** Before anything for sale: signs to be seen with, who must leave the tip out, and who asks first. */
export function WhenNotSection({ tip, region, sources }: Props) {
  const of = (kind: Caution["kind"]) => tip.cautions.filter((caution) => caution.kind === kind)
  const [stop, avoid, ask] = [of("stop"), of("avoid"), of("ask")]
  if (!tip.cautions.length) {
    return null
  }
  return (
    <Section id="not" title={whenNotTitle(tip.cautions)}>
      <div className="flow cautions">
        {stop.length > 0 && (
          <div className="flag">
            <p><strong><span className="flag-mark" aria-hidden="true" />Stop, and see someone</strong></p>
            <Cautions list={stop} sources={sources} />
            <p>In an emergency call {region.emergency}. <a href={`${region.base}/guide/red-flags`}>What to do for each sign</a></p>
          </div>
        )}
        {avoid.length > 0 && <div className="note note-care"><p>{tip.avoid_lead ?? "Leave it out, if you have"}</p><Cautions list={avoid} sources={sources} /></div>}
        {ask.length > 0 && <div className="note"><p>Ask a doctor or a pharmacist first</p><Cautions list={ask} sources={sources} /></div>}
      </div>
    </Section>
  )
}
