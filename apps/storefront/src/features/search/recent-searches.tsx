import { searchAddress } from "./address"

type Props = { base: string; recent: string[]; forget: (query: string) => void; forgetAll: () => void }

/** Under the empty box: what was searched for in this browser, each with a way to forget it. A plain list, reached with Tab. */
export function RecentSearches({ base, recent, forget, forgetAll }: Props) {
  return (
    <div className="recent">
      <p className="find-group">Recent searches, kept in this browser alone</p>
      <ul>
        {recent.map((query) => (
          <li key={query}>
            <a href={searchAddress(base, query)}>{query}</a>
            <button type="button" onClick={() => { forget(query) }}><span className="sr">Forget “{query}”</span><span aria-hidden="true">×</span></button>
          </li>
        ))}
      </ul>
      <button type="button" className="find-all" onClick={forgetAll}>Forget all of them</button>
    </div>
  )
}
