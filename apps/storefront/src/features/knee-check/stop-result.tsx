import type { Country } from "../../lib/countries"
import { RED_FLAGS } from "../safety/red-flags"
import { SOURCES } from "../safety/sources"
import type { RedFlag, RedFlagId, Soon } from "../safety/types"
import { placesToGo } from "../safety/where-to-go"

/** Lines of what to tell them that somebody can still read out. */
const MOST_TOLD = 8

function headingFor(soon: Soon, { emergency }: Country): string {
  const headings: Record<Soon, string> = {
    now: `Call ${emergency} now`,
    "emergency-today": "Go to an emergency department today",
    today: "See someone today",
    days: "See a doctor within days",
    weeks: "Ask a doctor within weeks",
  }
  return headings[soon]
}

function WhereToGo({ soon, country }: { soon: Soon; country: Country }) {
  const { emergency } = country
  return (
    <section aria-labelledby="go-h">
      <h2 id="go-h">Where to go</h2>
      <dl className="facts stop-part">{placesToGo(soon, country).map(({ name, lead, then }) => <div className="fact" key={name}><dt>{name}</dt><dd><strong>{lead}</strong> {then}</dd></div>)}</dl>
      {soon === "now"
        ? <p className="stop-part"><a className="btn btn-flag" href={`tel:${emergency}`}>Call {emergency}</a></p>
        : <div className="flag stop-worse"><p><strong>Breathless, chest pain, or a cold, pale foot? <a href={`tel:${emergency}`}>Call {emergency}</a> now.</strong></p></div>}
    </section>
  )
}

function Sources({ flags }: { flags: RedFlag[] }) {
  const sources = SOURCES.filter(({ code }) => flags.some((flag) => flag.sources.includes(code)))
  return sources.length > 0 && <p className="small quiet">We have this from: {sources.map(({ code, title, publisher, url }, at) => <span key={code}>{at > 0 && "; "}<a href={url} rel="noreferrer">{title}</a>, {publisher}</span>)}.</p>
}

type Props = { ids: RedFlagId[]; country: Country; onMistake: () => void }

/** A warning sign ends the check: what to do, how soon, where, and what to say there. Nothing on it is for sale. */
export function StopResult({ ids, country, onMistake }: Props) {
  const flags = ids.map((id) => RED_FLAGS[id])
  const [first, ...others] = flags
  if (!first) {
    return null
  }
  const tell = [...new Set(flags.flatMap((flag) => flag.tell))].slice(0, MOST_TOLD)
  return (
    <div className="wrap stop-page" data-result="">
      <div className="flag stop" role="region" aria-labelledby="stop-h">
        <h1 id="stop-h" tabIndex={-1}><span className="flag-mark" aria-hidden="true" />{headingFor(first.soon, country)}</h1>
        <p className="dose">{first.title}</p>
        <p className="lede">{first.why}</p>
        {others.length > 0 && <div><p><strong>And also:</strong></p><ul className="dashes">{others.map(({ id, title }) => <li key={id}>{title}</li>)}</ul></div>}
      </div>
      <div className="split stop-parts">
        <WhereToGo soon={first.soon} country={country} />
        <section aria-labelledby="tell-h">
          <h2 id="tell-h">What to tell them</h2>
          <ul className="dashes stop-part">{tell.map((line) => <li key={line}>{line}</li>)}</ul>
          <p className="row stop-part">
            <button type="button" className="btn btn-line needs-script" onClick={() => { window.print() }}>Print this page</button>
            <button type="button" className="linkish needs-script" onClick={onMistake}>I ticked it by mistake</button>
            <a className="act no-script" href="#answers">I ticked it by mistake</a>
          </p>
        </section>
      </div>
      <div className="flow prose stop-end">
        <p className="quiet">Until then, don’t run on it. We show no products here: nothing we sell is meant for this. This is not a diagnosis.</p>
        <Sources flags={flags} />
      </div>
    </div>
  )
}
