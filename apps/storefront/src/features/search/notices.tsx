import type { Region } from "../../lib/regions"
import { stopsSale, type Answer } from "./find"

/** What must be read before anything else: a warning sign, things not to use, and what we don't have. */
export function Notices({ answer: { flags, contraindications, remarks }, region }: { answer: Answer; region: Region }) {
  const [flag] = flags
  return (
    <>
      {flag && (
        <section className={stopsSale(flags) ? "flag" : "note"} aria-labelledby="flag-h">
          <h2 id="flag-h"><span className="flag-mark" aria-hidden="true" />{flag.title}</h2>
          <p className="lede">{flag.why}</p>
          <p className="row"><a className="btn btn-flag" href={region.base + flag.url}>What to tell them</a></p>
        </section>
      )}
      {stopsSale(flags) && <p className="prose quiet">We show nothing to buy for this search.</p>}
      {contraindications.map(({ handle, title, notice }) => <div className="note note-care search-note" key={handle}><p>{title}</p><p>{notice}</p></div>)}
      {remarks.length > 0 && <div className="note search-note">{remarks.map((remark) => <p key={remark}>{remark}</p>)}</div>}
    </>
  )
}
