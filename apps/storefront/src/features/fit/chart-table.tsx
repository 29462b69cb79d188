import { Cell, Row, Table } from "../../ui/table"
import { siteName } from "./sites"
import type { Chart } from "./types"
import { rangeText } from "./words"

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A chart in numbers, in both units: whole without a script, and for whoever reads rather than types. */
export function ChartTable({ chart: { measures, unverified } }: { chart: Chart }) {
  const [first] = measures
  return (
    <>
      <Table head={["Size", ...measures.map(({ site }) => capital(siteName(site)))]}>
        {first?.sizes.map(({ value, label }) => (
          <Row key={value} name={label}>
            {measures.map(({ site, sizes }) => {
              const size = sizes.find((each) => each.value === value)
              return <Cell key={site} label={capital(siteName(site))} className="num">{size ? `${rangeText(size, "in")} (${rangeText(size, "cm")})` : "–"}</Cell>
            })}
          </Row>
        ))}
      </Table>
      {unverified && <p className="small quiet">We could not check all of these ranges against the maker’s own text.</p>}
    </>
  )
}
