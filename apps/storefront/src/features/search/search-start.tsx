import type { Region } from "../../lib/regions"
import { searchAddress } from "./address"
import { SearchBox } from "./search-box"
import { LONGEST_QUERY } from "./text"

const EXAMPLES = ["pain going downstairs", "swollen after a long run", "flat feet arch support", "how long should I rest"]

/** The search before anything is asked, and when too much was. */
export function SearchStart({ region: { base, country }, tooLong }: { region: Region; tooLong: boolean }) {
  return (
    <div className="wrap search-page flow">
      <h1 className="p-title">What do you need?</h1>
      {tooLong && <p className="wrong" role="alert">That is longer than a search can be. Say it in {LONGEST_QUERY} letters or fewer.</p>}
      <SearchBox base={base} country={country} big placeholder="Where does it hurt?" />
      <p>Say it as you would to somebody at a counter:</p>
      <ul className="dashes">{EXAMPLES.map((example) => <li key={example}><a href={searchAddress(base, example)}>{example}</a></li>)}</ul>
    </div>
  )
}
