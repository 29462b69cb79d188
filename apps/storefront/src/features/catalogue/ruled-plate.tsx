import type { ReactNode } from "react"
import { mediaUrl } from "../../lib/media"
import { vars } from "../../ui/vars"
import { unitFor } from "./buy-model"
import type { Product } from "./product"
import { rulerFor } from "./ruler"

/** How tall the adult is on whom everything is drawn, as people say it there. */
export function adultHeight(country: string): string {
  return unitFor(country) === "in" ? "5 ft 7 in" : "170 cm"
}

type Props = {
  picture: NonNullable<Product["picture"]>
  /** Two letters: the rule shows the unit people measure in there. */
  country: string
  /** Seen at once: fetched first. Without it, when it comes near. */
  first?: boolean
  children: ReactNode
}

/** A picture large, with a rule along it, true to the inch or the centimetre, where it was drawn to one scale. `children` are its caption. */
export function RuledPlate({ picture: { url, alt, per_inch }, country, first = false, children }: Props) {
  const early = first ? { fetchPriority: "high" as const } : { loading: "lazy" as const }
  const ruler = per_inch && rulerFor(per_inch, unitFor(country))
  return (
    <figure className={ruler ? "plate ruled" : "plate"} style={ruler ? vars({ "--k": ruler.perUnit, "--tick": ruler.tick, "--long": ruler.long }) : undefined}>
      {ruler && <div className="rule" aria-hidden="true">{ruler.numerals.map((place) => <span key={place} style={vars({ "--n": place })}>{place || ruler.unit}</span>)}</div>}
      <img src={mediaUrl(url)} alt={alt} width={800} height={800} {...early} />
      <figcaption>{children}</figcaption>
    </figure>
  )
}
