import type { Country } from "../../lib/countries"
import { Section } from "../../ui/section"
import { Crumbs } from "../catalogue/crumbs"
import { SourceList } from "../texts/source-list"
import { RED_FLAG_LIST, stopsTheSale, tellAnchor } from "./red-flags"
import { SOURCES, sourceNumber } from "./sources"
import type { RedFlag, Soon } from "./types"
import { placesToGo } from "./where-to-go"

/** The page’s parts, soonest first, as they are headed; `now` stands above them all. */
const PARTS: readonly { soon: Exclude<Soon, "now">; heading: string }[] = [
  { soon: "emergency-today", heading: "Emergency department, today" },
  { soon: "today", heading: "Be seen today" },
  { soon: "days", heading: "See a doctor within days" },
  { soon: "weeks", heading: "Ask within weeks" },
]

function Cited({ codes }: { codes: string[] }) {
  return codes.map(sourceNumber).map((number) => <sup className="cite" key={number}><a href={`#source-${number}`} aria-label={`Source ${number}`}>{number}</a></sup>)
}

function ToTell({ flag: { id, tell } }: { flag: RedFlag }) {
  return <ul className="dashes" id={tellAnchor(id)}>{tell.map((each) => <li key={each}>{each}</li>)}</ul>
}

/** What to say there is folded away; a link to it opens it. */
function Sign({ flag }: { flag: RedFlag }) {
  const { id, title, why, sources } = flag
  return (
    <article className="sign" id={id} tabIndex={-1} aria-labelledby={`${id}-h`}>
      <h3 id={`${id}-h`}>{stopsTheSale(flag) && <span className="flag-mark" aria-hidden="true" />}{title}</h3>
      <div className="sign-say">
        <p>{why}<Cited codes={sources} /></p>
        {sources.length === 0 && <p className="small quiet">General advice: when in doubt, be seen.</p>}
        <details><summary>What to tell them</summary><ToTell flag={flag} /></details>
      </div>
    </article>
  )
}

function WhereToGo({ soon, country }: { soon: Soon; country: Country }) {
  const [own, ...others] = placesToGo(soon, country)
  return (
    <div className="where">
      <p><strong>{own?.lead}</strong> {own?.then}</p>
      <details className="small"><summary>In another country</summary>
        <ul>{others.map(({ name, lead, then }) => <li key={name}>{name}: {lead} {then}</li>)}</ul>
      </details>
    </div>
  )
}

/** What can’t wait for a way to get there: read first, with the number to press. */
function CallNow({ flag, country }: { flag: RedFlag; country: Country }) {
  const { id, title, why, sources } = flag
  return (
    <article className="flag stop" id={id} tabIndex={-1} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}><span className="flag-mark" aria-hidden="true" />{title}</h2>
      <div className="split">
        <div className="flow">
          <p className="lede">{why}<Cited codes={sources} /></p>
          <p className="row"><a className="btn btn-flag" href={`tel:${country.emergency}`}>Call {country.emergency}</a></p>
          <p className="small">{placesToGo("now", country).slice(1).map(({ name, lead }) => `${name}: ${lead}`).join(" ")}</p>
        </div>
        <div><p className="sign-tell">What to tell them</p><ToTell flag={flag} /></div>
      </div>
    </article>
  )
}

function Sources() {
  return (
    <Section id="sources" title="Sources" aside={<p className="quiet small">Where a sign has no number, it is general advice: we found no source good enough to cite.</p>}>
      <SourceList sources={SOURCES.map(({ code, ...source }, at) => ({ ...source, id: code, number: at + 1 }))} />
    </Section>
  )
}

/** Every warning sign, soonest first: what to do, where to go in this country, what to say there. Nothing on it is for sale. */
export function RedFlagsPage({ country }: { country: Country }) {
  return (
    <>
      <div className="wrap">
        <Crumbs base={country.base} trail={[{ label: "Guide", href: `${country.base}/guide` }, { label: "Warning signs" }]} />
        <div className="flow tips-top">
          <h1 className="p-title">Warning signs, and how soon to be seen</h1>
          <p className="lede">If one of these is yours, see someone before you try a tip or buy a thing. We don’t diagnose, and nothing on this page is for sale.</p>
          {RED_FLAG_LIST.filter(({ soon }) => soon === "now").map((flag) => <CallNow key={flag.id} flag={flag} country={country} />)}
        </div>
      </div>
      {PARTS.map(({ soon, heading }) => (
        <Section key={soon} id={soon} title={heading} aside={<WhereToGo soon={soon} country={country} />}>
          <div>{RED_FLAG_LIST.filter((flag) => flag.soon === soon).map((flag) => <Sign key={flag.id} flag={flag} />)}</div>
        </Section>
      ))}
      <Sources />
    </>
  )
}
