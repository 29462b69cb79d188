/** The header's search: a plain form to the results page. */
export function SearchBox({ base }: { base: string; country: string }) {
  return (
    <form className="find" role="search" action={`${base}/search`}>
      <label className="sr" htmlFor="find">Search tips and products</label>
      <input id="find" name="q" type="search" placeholder="Search" autoComplete="off" />
      <button>Search</button>
    </form>
  )
}
