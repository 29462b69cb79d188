import type { Region } from "../../lib/regions"
import { searchAddress, without } from "./address"
import type { Chosen, Facet } from "./facets"

type Props = { facets: Facet[]; chosen: Chosen; query: string; region: Region }

/** A plain form: ticking and sending it asks again, with all of it in the address. On a phone it is folded. */
export function Filters({ facets, chosen, query, region }: Props) {
  const on = Object.values(chosen).flat().length
  return (
    <form className="filters" action={`${region.base}/search`} aria-label="Filter the products">
      <input type="hidden" name="q" value={query} />
      <details className="fold"><summary>Filter{on > 0 && `, ${on} on`}</summary><div>
        {facets.map(({ key, title, options }) => (
          <fieldset className="facet" key={key}><legend className="legend">{title}</legend>
            {options.map((option) => (
              <label key={option.value}>
                <input type="checkbox" name={key} value={option.value} defaultChecked={option.chosen} /> <span>{option.label}</span> <span className="quiet num">{option.count}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <button className="btn btn-line btn-wide">Show these</button>
      </div></details>
    </form>
  )
}

/** What is ticked, each with a way to take it off. */
export function AppliedFilters({ facets, chosen, query, region }: Props) {
  const on = facets.flatMap(({ key, options }) => options.filter((option) => option.chosen).map(({ value, label }) => ({ key, value, label })))
  return on.length > 0 && (
    <p className="row applied">
      {on.map(({ key, value, label }) => <a className="act" key={`${key}${value}`} href={searchAddress(region.base, query, without(chosen, key, value))}><span><span className="sr">Remove filter: </span>{label} <span aria-hidden="true">×</span></span></a>)}
      {on.length > 1 && <a className="act" href={searchAddress(region.base, query)}>Remove all filters</a>}
    </p>
  )
}
