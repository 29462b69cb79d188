import { Section } from "../../ui/section"
import { Cell, Row, Table } from "../../ui/table"
import { Evidence } from "../catalogue/evidence"
import { Marked, sourceAnchor } from "./marked"
import type { NumberedSource } from "./marks"
import type { Tip, TipTable } from "./tip"

/** Who says what, folded away; rows turn into blocks on a narrow screen, so each cell knows its column. */
function SourceTable({ table: { title, columns, rows }, sources }: { table: TipTable; sources: NumberedSource[] }) {
  return (
    <details className="fold"><summary>{title}</summary><div>
      <Table head={columns}>
        {rows.map(([head = "", ...cells]) => (
          <Row key={head} name={<Marked text={head} sources={sources} />}>
            {cells.map((cell, at) => <Cell label={columns[at + 1] ?? ""} key={columns[at + 1]}><Marked text={cell} sources={sources} /></Cell>)}
          </Row>
        ))}
      </Table>
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
