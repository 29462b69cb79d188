import { vars } from "../../ui/vars"
import { Evidence } from "../catalogue/evidence"
import { bandOf, COLUMNS } from "./timetable-columns"
import type { Timing, TipSummary } from "./tip"

/** When a tip has its time: in words, and as a band. The words are what screen readers and narrow screens get. */
function When({ timing }: { timing: Timing }) {
  const band = bandOf(timing)
  if (!band) {
    return <div><p className="small quiet">{timing.label}</p></div>
  }
  return (
    <div>
      <p className="when-t small quiet">{timing.label}</p>
      <div className="when" aria-hidden="true"><i className={timing.loose ? "soft" : undefined} style={vars({ "--c": `${band.start} / ${band.end}` })} /></div>
    </div>
  )
}

/** All tips as one timetable: what to do, when, and how sure that is. Rows are h3, so it stands under an h2. */
export function Timetable({ tips, base }: { tips: TipSummary[]; base: string }) {
  return (
    <>
      <div className="when-head" aria-hidden="true"><div>{COLUMNS.map(({ label }) => <span key={label}>{label}</span>)}</div><span>Evidence</span></div>
      <ol>
        {tips.map(({ handle, position, title, summary, timing, evidence }) => (
          <li className="tiprow" key={handle}>
            <span className="n num" aria-hidden="true">{position}</span>
            <h3><a href={`${base}/tips/${handle}`}>{title}</a></h3>
            <p className="quiet">{summary}</p>
            <When timing={timing} />
            <p><span className="sr">Evidence: </span><Evidence {...evidence} /></p>
          </li>
        ))}
      </ol>
    </>
  )
}
