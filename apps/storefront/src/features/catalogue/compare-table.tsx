import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { Cell, Row, Table } from "../../ui/table"
import { optionGroups } from "./choices"
import { deliveredPrice, type DeliveryOption } from "./delivered"
import { lowestPrice, type Product } from "./product"

/** One thing in the table. `notFor`: whom it alone doesn't suit; what holds for all of the kind stands beside the table. */
export type CompareRow = { product: Product; measureAt: string | null; notFor: string }

type Props = { rows: CompareRow[]; region: Region; delivery: DeliveryOption[] }

/** All of a kind side by side: for whom, not for whom, where to measure, and what it costs at the door. A column in which nothing differs is left out. */
export function CompareTable({ rows, region, delivery }: Props) {
  const measured = rows.some(({ measureAt }) => measureAt)
  const warned = rows.some(({ notFor }) => notFor)
  const head = ["Which", "Good for", warned ? "Not for" : null, measured ? "Measure" : null, "Delivered"].filter((title) => title !== null)
  return (
    <Table head={head}>
      {rows.map(({ product, measureAt, notFor }) => {
        const { amount, differs } = lowestPrice(product)
        const total = deliveredPrice(amount, delivery)?.total ?? amount
        return (
          <Row key={product.id} name={<a href={`${region.base}/products/${product.handle}`}>{product.title}</a>}>
            <Cell label="Good for">{product.attributes?.good_for}</Cell>
            {warned && <Cell label="Not for">{notFor || "–"}</Cell>}
            {measured && <Cell label="Measure">{measureAt ?? (optionGroups(product.variants).length ? "By the maker’s chart" : "One size")}</Cell>}
            <Cell label="Delivered" className="num">{differs && "from "}{formatMoney(total, region)}</Cell>
          </Row>
        )
      })}
    </Table>
  )
}
