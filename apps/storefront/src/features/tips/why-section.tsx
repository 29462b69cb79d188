import { Section } from "../../ui/section"
import { Evidence } from "../catalogue/evidence"
import { Marked, sourceAnchor } from "./marked"
import type { NumberedSource } from "./marks"
import type { Table, Tip } from "./tip"

/** Who says what, folded away; rows turn into blocks on a narrow screen, so each cell knows its column. */
function SourceTable({ table: { title, columns, rows }, sources }: { table: Table; sources: NumberedSource[] }) {
  return (
    <details className="fold"><summary>{title}</summary><div>
      <table className="compare">
        <thead><tr>{columns.map((column) => <th scope="col" key={column}>{column}</th>)}</tr></thead>
        <tbody>
          {rows.map(([head = "", ...cells]) => (
            <tr key={head}>
              <th scope="row"><Marked text={head} sources={sources} /></th>
              {cells.map((cell, at) => <td data-l={columns[at + 1]} key={columns[at + 1]}><Marked text={cell} sources={sources} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div></details>
  )
}

function SourceList({ sources }: { sources: NumberedSource[] }) {
  return (
    <details className="fold" open><summary>Sources</summary>
      <ol className="sources small">
        {sources.map(({ id, number, title, publisher, year, url }) => (
          <li id={sourceAnchor(number)} key={id}><span className="num" aria-hidden="true">{number}.</span> <span><a href={url} rel="noreferrer">{title}</a>. {publisher}{year ? `, ${year}` : ""}</span></li>
        ))}
      </ol>
    </details>
  )
}

/** How sure anyone is of the tip, why, where people disagree, and from where we have it. */
export function WhySection({ tip, sources }: { tip: Tip; sources: NumberedSource[] }) {
  const { grade, direction, summary } = tip.evidence
  const tables = tip.sections.flatMap(({ table }) => table ?? [])
  return (
    <Section id="why" title="Why we think so">
      <div className="prose why-text">
        <p><Evidence grade={grade} direction={direction} led />. {summary}</p>
        {tip.sections.map(({ heading, paragraphs }) => (
          <div className="why-part" key={heading}>
            <h3>{heading}</h3>
            {paragraphs.map((paragraph) => <p key={paragraph}><Marked text={paragraph} sources={sources} /></p>)}
          </div>
        ))}
        <div>
          {tables.map((table) => <SourceTable key={table.title} table={table} sources={sources} />)}
          <SourceList sources={sources} />
        </div>
      </div>
    </Section>
  )
}
