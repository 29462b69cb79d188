"use client"

import { fitLine } from "../chart-words"
import { KeptLine } from "../kept-line"
import type { Unit } from "../length"
import { MeasureField } from "../measure-field"
import type { ChartedProduct } from "../types"
import { useMeasures } from "../use-measures"
import { roomier } from "../words"
import { findAll, summary, type Found, type Kind, type Place } from "./find"

function Links({ products }: { products: ChartedProduct[] }) {
  return products.map(({ title, href }, at) => <span key={href}>{at > 0 && ", "}<a href={href}>{title}</a></span>)
}

function FoundKind({ found: { kind, sized, none, elsewhere }, unit }: { found: Found; unit: Unit }) {
  return (
    <li>
      <h3><a href={kind.href}>{kind.name}</a></h3>
      <ul className="finder-fits">
        {sized.map(({ product, match }) => {
          const tie = match.kind === "fits" && match.sizes.length > 1 && match.readings.every(({ match: each }) => each.kind !== "gap") ? ` ${roomier(match.sizes)}` : ""
          return <li key={product.href}><a href={product.href}>{product.title}</a> <span>{fitLine(match, product.chart, unit)}.{tie}</span></li>
        })}
      </ul>
      {none.length > 0 && <p className="small quiet">No size for you: <Links products={none} />.</p>}
      {elsewhere.length > 0 && <p className="small quiet">Measured elsewhere: <Links products={elsewhere} />.</p>}
    </li>
  )
}

type Props = { kinds: Kind[]; places: Place[]; home: Unit }

/** Type one measure or several, in either unit: what has a size for it stands beside, as it is typed. */
export function FinderForm({ kinds, places, home }: Props) {
  const measures = useMeasures(home)
  const found = findAll(kinds, measures.lengths)
  return (
    <div className="finder needs-script">
      <div className="finder-places">
        {places.map((place) => (
          <MeasureField key={place.site} {...place} field={measures.field(place.site)} unit={measures.unit} onType={(text) => { measures.type(place.site, text) }} onUnit={measures.choose} />
        ))}
      </div>
      <div className="finder-found">
        <p role="status" className="lede">{summary(found)}</p>
        {found.length > 0 && <KeptLine onForget={measures.forget} />}
        <ul className="finder-kinds">{found.map((each) => <FoundKind key={each.kind.href} found={each} unit={measures.unit} />)}</ul>
      </div>
    </div>
  )
}
