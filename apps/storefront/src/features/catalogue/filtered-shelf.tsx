"use client"

import { useEffect, useRef, useState, type ReactNode } from "react"
import type { Attributes } from "./attributes"
import { chosenIn, passes, searchFor, toggled, type Chosen, type Facet } from "./facets"

type Card = { id: string; attributes: Attributes | null; card: ReactNode }
type Props = { cards: Card[]; facets: Facet[]; name: string }

/** From here on the filters stand beside the list, always open; the stylesheet hides their fold. */
const WIDE = "(min-width: 58rem)"

function Facets({ facets, chosen, toggle }: { facets: Facet[]; chosen: Chosen; toggle: (key: string, value: string) => void }) {
  const on = Object.values(chosen).flat().length
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (fold.current) {
      fold.current.open = window.matchMedia(WIDE).matches
    }
  }, [])
  return (
    <form aria-label="Filter"><details className="fold facets" ref={fold}><summary>Filter{on > 0 && `, ${on} on`}</summary><div>
      {facets.map(({ key, title, options }) => (
        <fieldset className="facet" key={key}><legend className="legend">{title}</legend>
          {options.map(({ value, label, count }) => (
            <label key={value}>
              <input type="checkbox" checked={chosen[key]?.includes(value) ?? false} onChange={() => { toggle(key, value) }} /> <span>{label}</span> <span className="quiet num">{count}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div></details></form>
  )
}

/** All things of a kind; filters come with JavaScript and stand in the address, so that a filtered list can be sent to somebody. */
export function FilteredShelf({ cards, facets, name }: Props) {
  const [chosen, setChosen] = useState<Chosen>({})
  useEffect(() => { setChosen(chosenIn(window.location.search, facets)) }, [facets])
  function toggle(key: string, value: string) {
    const next = toggled(chosen, key, value)
    setChosen(next)
    window.history.replaceState(null, "", `${window.location.pathname}${searchFor(next)}`)
  }
  const shown = cards.filter(({ attributes }) => attributes === null || passes(attributes, chosen))
  const on = facets.flatMap(({ key, options }) => options.filter(({ value }) => chosen[key]?.includes(value)).map((option) => ({ key, ...option })))
  const shelf = (
    <div>
      <h2 className="sr">{name}</h2>
      {facets.length > 0 && (
        <div className="between shelf-head">
          <p role="status"><strong className="num">{shown.length} of {cards.length}</strong> <span className="quiet">shown</span></p>
          <p className="row">{on.map(({ key, value, label }) => <button type="button" className="linkish" key={`${key}${value}`} onClick={() => { toggle(key, value) }}><span className="sr">Remove filter: </span>{label} <span aria-hidden="true">×</span></button>)}</p>
        </div>
      )}
      <ul className="shelf">{shown.map(({ card }) => card)}</ul>
      {!shown.length && <p className="lede">Nothing has all of that. Take one filter off.</p>}
    </div>
  )
  return facets.length ? <div className="split wide-r list"><div className="needs-script"><Facets facets={facets} chosen={chosen} toggle={toggle} /></div>{shelf}</div> : shelf
}
