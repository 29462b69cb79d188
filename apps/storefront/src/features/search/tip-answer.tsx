import { mediaUrl } from "../../lib/media"
import { Evidence } from "../catalogue/evidence"
import type { TipDocument } from "./documents"

const TIPS = 8

/** The tip that answers, in its own words, with how sure it is. */
export function TipAnswer({ tip, base }: { tip: TipDocument; base: string }) {
  const { handle, position, title, headline, summary, evidence, evidence_direction, no_products_reason, picture, picture_alt } = tip
  return (
    <article className="split answer">
      <div className="flow">
        <p className="between"><span className="quiet">Tip {position} of {TIPS}</span><Evidence grade={evidence} direction={evidence_direction} led /></p>
        <h3 className="dose">{title}: {headline.charAt(0).toLowerCase() + headline.slice(1)}</h3>
        <p>{no_products_reason ?? summary}</p>
        <p><a className="btn" href={`${base}/tips/${handle}`}>Read tip {position}</a></p>
      </div>
      {picture && <figure className="plate"><img src={mediaUrl(picture)} alt={picture_alt ?? ""} width={800} height={800} /></figure>}
    </article>
  )
}
