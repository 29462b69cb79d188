import { Trash } from "@medusajs/icons"
import { Button, IconButton, Text, Textarea } from "@medusajs/ui"
import type { Table } from "../../lib/guide/texts"
import { LineField } from "./fields"
import { ProblemText } from "./frame"
import { partOf } from "./part-of"
import { useDescribed } from "./problems"

type Props = { name: string; value: Table; onChange: (table: Table | undefined) => void }

const at = <Item,>(list: readonly Item[], place: number, item: Item) => list.map((each, index) => (index === place ? item : each))
const without = <Item,>(list: readonly Item[], place: number) => list.filter((_, index) => index !== place)

/** A table as a grid of cells, its columns' names on top. Columns come and go at the end, rows by their own button. */
function TableFields({ name, value, onChange }: Props) {
  const { columns, rows } = value
  const { problem } = useDescribed(name)
  const cell = (label: string, text: string, change: (text: string) => void) => <Textarea rows={Math.floor(text.length / 16) + 1} className="min-h-8 [field-sizing:content]" aria-label={label} value={text} onChange={({ target }) => { change(target.value) }} />
  return (
    <fieldset className="bg-ui-bg-subtle flex min-w-0 flex-col gap-3 rounded-lg p-3">
      <legend className="sr-only">Table</legend>
      <LineField {...partOf(value, onChange, name)("title")} label="Table, its title" />
      <div className="overflow-x-auto p-1">
        <table className="w-full border-separate border-spacing-1">
          <thead>
            <tr className="align-top">
              <td />
              {columns.map((column, c) => <th key={c} className="min-w-32">{cell(`Column ${c + 1}, its name`, column, (text) => { onChange({ ...value, columns: at(columns, c, text) }) })}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r} className="align-top">
                <td><IconButton type="button" size="small" variant="transparent" aria-label={`Remove row ${r + 1}`} onClick={() => { onChange({ ...value, rows: without(rows, r) }) }}><Trash /></IconButton></td>
                {row.map((text, c) => <td key={c}>{cell(`Row ${r + 1}, ${columns[c] || `column ${c + 1}`}`, text, (written) => { onChange({ ...value, rows: at(rows, r, at(row, c, written)) }) })}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">Cells may cite a source, as in [C8].</Text>
      <ProblemText name={name} says={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" variant="secondary" onClick={() => { onChange({ ...value, rows: [...rows, columns.map(() => "")] }) }}>Add a row</Button>
        <Button type="button" size="small" variant="secondary" onClick={() => { onChange({ ...value, columns: [...columns, ""], rows: rows.map((row) => [...row, ""]) }) }}>Add a column</Button>
        {columns.length > 2 && <Button type="button" size="small" variant="secondary" onClick={() => { onChange({ ...value, columns: columns.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) }) }}>Remove the last column</Button>}
        <Button type="button" size="small" variant="secondary" onClick={() => { onChange(undefined) }}>Remove the table</Button>
      </div>
    </fieldset>
  )
}

/** The table of a section, or a way to begin one. */
export function OptionalTable({ name, value, onChange }: Omit<Props, "value"> & { value: Table | undefined }) {
  return value
    ? <TableFields name={name} value={value} onChange={onChange} />
    : <Button type="button" size="small" variant="secondary" className="self-start" onClick={() => { onChange({ title: "", columns: ["", ""], rows: [["", ""]] }) }}>Add a table</Button>
}
