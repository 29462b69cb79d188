import type { Country } from "../../lib/countries"
import { Section } from "../../ui/section"
import { Crumbs } from "../catalogue/crumbs"
import { RED_FLAG_LIST } from "./red-flags"
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

function ToTell({ tell }: { tell: string[] }) {
  return <><p className="sign-tell">What to tell them</p><ul className="dashes">{tell.map((each) => <li key={each}>{each}</li>)}</ul></>
}

function Sign({ flag: { id, title, why, tell, sources, level } }: { flag: RedFlag }) {
  return (
    <article className="sign" id={id} tabIndex={-1} aria-labelledby={`${id}-h`}>
      <div className="sign-say">
        <h3 id={`${id}-h`}>{level !== "routine" && <span className="flag-mark" aria-hidden="true" />}{title}</h3>
        <p>{why}<Cited codes={sources} /></p>
        {sources.length === 0 && <p className="small quiet">General advice: when in doubt, be seen.</p>}
      </div>
      <div><ToTell tell={tell} /></div>
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
function CallNow({ country }: { country: Country }) {
  return RED_FLAG_LIST.filter(({ soon }) => soon === "now").map(({ id, title, why, tell, sources }) => (
    <article className="flag stop" key={id} id={id} tabIndex={-1} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}><span className="flag-mark" aria-hidden="true" />{title}</h2>
      <div className="split">
        <div className="flow">
          <p className="lede">{why}<Cited codes={sources} /></p>
          <p className="row"><a className="btn btn-flag" href={`tel:${country.emergency}`}>Call {country.emergency}</a></p>
          <p className="small">{placesToGo("now", country).slice(1).map(({ name, lead }) => `${name}: ${lead}`).join(" ")}</p>
        </div>
        <div><ToTell tell={tell} /></div>
      </div>
    </article>
  ))
}

function Sources() {
  return (
    <Section id="sources" title="Sources" aside={<p className="quiet small">Where a sign has no number, it is general advice: we found no source good enough to cite.</p>}>
      <ol className="sources small">
        {SOURCES.map(({ code, title, publisher, year, url }, at) => (
          <li id={`source-${at + 1}`} key={code}><span className="num" aria-hidden="true">{at + 1}.</span> <span><a href={url} rel="noreferrer">{title}</a>. {publisher}{year ? `, ${year}` : ""}</span></li>
        ))}
      </ol>
    </Section>
  )
}

/** Every warning sign, soonest first: what to do, where to go in this country, what to say there. Nothing on it is for sale. */
export function RedFlagsPage({ country }: { country: Country }) {
  return (
    <>
      <div className="wrap">
        <Crumbs base={country.base} trail={[{ label: "Tips", href: `${country.base}/tips` }, { label: "Warning signs" }]} />
        <div className="flow tips-top">
          <h1 className="p-title">Warning signs, and how soon to be seen</h1>
          <p className="lede">If one of these is yours, see someone before you try a tip or buy a thing. We don’t diagnose, and nothing on this page is for sale.</p>
          <CallNow country={country} />
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
