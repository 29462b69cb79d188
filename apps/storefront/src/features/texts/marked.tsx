import { Fragment } from "react"
import { parseMarks, type NumberedSource } from "./marks"

/** Where the list of sources has one. */
export const sourceAnchor = (number: number) => `source-${number}`

/** A text with its stresses and its citations, each a link into the list of sources. A code that no source has stays to be seen. */
export function Marked({ text, sources }: { text: string; sources: NumberedSource[] }) {
  return parseMarks(text).map((mark, at) => {
    if (mark.kind === "text") {
      return <Fragment key={at}>{mark.text}</Fragment>
    }
    if (mark.kind === "strong") {
      return <strong key={at}>{mark.text}</strong>
    }
    const source = sources.find(({ id }) => id === mark.code)
    return source
      ? <sup className="cite" key={at}><a href={`#${sourceAnchor(source.number)}`} aria-label={`Source ${source.number}: ${source.publisher}`}>{source.number}</a></sup>
      : <Fragment key={at}> [{mark.code}]</Fragment>
  })
}
