import type { Country } from "../../lib/countries"
import { RED_FLAGS_PATH, tellAnchor } from "./red-flags"
import type { RedFlag } from "./types"
import { placesToGo } from "./where-to-go"

type Props = { flags: readonly RedFlag[]; country: Country }

function Places({ flag, country }: { flag: RedFlag; country: Country }) {
  return (
    <ul className="stops one-col">
      {placesToGo(flag.soon, country).map(({ name, lead, then }) => <li key={name}><strong>{name}:</strong> {lead} {then}</li>)}
    </ul>
  )
}

/**
 * Stands first in `main`, above everything, when a text speaks of warning signs: what to do, how soon, and where,
 * the shopper’s own country first. `flags` come most serious first; the first leads, the others are named. Nothing without one.
 */
export function StopNotice({ flags, country }: Props) {
  const [first, ...others] = flags
  if (!first) {
    return null
  }
  const { base, emergency } = country
  return (
    <section className="flag stop-notice" aria-labelledby="stop-h">
      <h2 id="stop-h"><span className="flag-mark" aria-hidden="true" />{first.title}</h2>
      <p className="lede">{first.why}</p>
      <Places flag={first} country={country} />
      {others.length > 0 && (
        <div><p><strong>And also:</strong></p><ul className="dashes">{others.map(({ id, title, url }) => <li key={id}><a href={`${base}${url}`}>{title}</a></li>)}</ul></div>
      )}
      <p className="row stop-act">
        {first.soon === "now" && <a className="btn btn-flag" href={`tel:${emergency}`}>Call {emergency}</a>}
        <a className={`btn ${first.soon === "now" ? "btn-line" : "btn-flag"}`} href={`${base}${RED_FLAGS_PATH}#${tellAnchor(first.id)}`}>What to tell them</a>
      </p>
    </section>
  )
}

/** A sign that stops nothing: a note beside what is shown, in ink. */
export function SeenSometimeNote({ flag, country: { base } }: { flag: RedFlag; country: Country }) {
  return <div className="note"><p>{flag.title}</p><p>{flag.why} <a href={`${base}${RED_FLAGS_PATH}#${tellAnchor(flag.id)}`}>What to tell them</a></p></div>
}
