import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
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
  return (
    <table className="compare">
      <thead><tr>
        <th scope="col">Which</th><th scope="col">Good for</th>
        {warned && <th scope="col">Not for</th>}
        {measured && <th scope="col">Measure</th>}
        <th scope="col">Delivered</th>
      </tr></thead>
      <tbody>
        {rows.map(({ product, measureAt, notFor }) => {
          const { amount, differs } = lowestPrice(product)
          const total = deliveredPrice(amount, delivery)?.total ?? amount
          return (
            <tr key={product.id}>
              <th scope="row"><a href={`${region.base}/products/${product.handle}`}>{product.title}</a></th>
              <td data-l="Good for">{product.attributes?.good_for}</td>
              {warned && <td data-l="Not for">{notFor || "–"}</td>}
              {measured && <td data-l="Measure">{measureAt ?? (optionGroups(product.variants).length ? "By the maker’s chart" : "One size")}</td>}
              <td data-l="Delivered" className="num">{differs && "from "}{formatMoney(total, region)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
