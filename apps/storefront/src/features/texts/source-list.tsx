import { sourceAnchor } from "./marked"
import type { NumberedSource } from "./marks"

/** The sources of a page by their numbers, where its citations lead. */
export function SourceList({ sources }: { sources: NumberedSource[] }) {
  return (
    <ol className="sources small">
      {sources.map(({ id, number, title, publisher, year, url }) => (
        <li id={sourceAnchor(number)} key={id}><span className="num" aria-hidden="true">{number}.</span> <span><a href={url} rel="noreferrer">{title}</a>. {publisher}{year ? `, ${year}` : ""}</span></li>
      ))}
    </ol>
  )
}
