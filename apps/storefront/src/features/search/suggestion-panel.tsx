import { groupsOf, type Suggestion, type Suggestions } from "./suggestions"

type Props = { id: string; suggestions: Suggestions; at: number; all: string }

/** The list under the search box: a warning first, then tips, then products, then the way to all of it. */
export function SuggestionPanel({ id, suggestions, at, all }: Props) {
  const { notice, query } = suggestions
  let place = -1
  const option = () => {
    place += 1
    return { role: "option", id: `${id}-${place}`, "aria-selected": place === at, tabIndex: -1 } as const
  }
  return (
    <div className="finds-list" id={id} role="listbox" aria-label="Suggestions">
      {notice && <a className={notice.level === "routine" ? "find-note" : "find-flag"} href={notice.url} {...option()}><span className="flag-mark" aria-hidden="true" />{notice.title}</a>}
      {groupsOf(suggestions).map(({ title, hits }) => (
        <div role="group" aria-label={title} key={title}>
          <p className="find-group" role="presentation" aria-hidden="true">{title}</p>
          {hits.map((hit) => <a className="find-hit" href={hit.url} key={hit.url} {...option()}><Hit hit={hit} /></a>)}
        </div>
      ))}
      <a className="find-all" href={all} {...option()}>All results for “{query}”</a>
    </div>
  )
}

function Hit({ hit: { type, title, text, picture, price, why } }: { hit: Suggestion }) {
  return (
    <>
      {picture && <img src={picture} alt="" width={56} height={56} />}
      <span className="find-words">
        <b>{title}</b>
        <span className="quiet">{type === "product" ? why : text}</span>
      </span>
      {price && <span className="num">{price.text}</span>}
    </>
  )
}
