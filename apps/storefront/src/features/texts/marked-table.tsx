import { Cell, Row, Table } from "../../ui/table"
import { Marked } from "./marked"
import type { NumberedSource } from "./marks"
import type { TextTable } from "./text"

/** A table whose cells may cite; rows turn into blocks on a narrow screen, so each cell knows its column and keeps its text together. */
export function MarkedTable({ table: { columns, rows }, sources }: { table: TextTable; sources: NumberedSource[] }) {
  return (
    <Table head={columns}>
      {rows.map(([head = "", ...cells]) => (
        <Row key={head} name={<Marked text={head} sources={sources} />}>
          {cells.map((cell, at) => <Cell label={columns[at + 1] ?? ""} key={columns[at + 1]}><span><Marked text={cell} sources={sources} /></span></Cell>)}
        </Row>
      ))}
    </Table>
  )
}
