import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { optionGroups } from "./choices"
import { deliveredPrice, type DeliveryOption } from "./delivered"
import { lowestPrice, type Product } from "./product"

type Props = { rows: { product: Product; measureAt: string | null }[]; region: Region; delivery: DeliveryOption[] }

/** All of a kind side by side: for whom, not for whom, where to measure, and what it costs at the door. */
export function CompareTable({ rows, region, delivery }: Props) {
  const measured = rows.some(({ measureAt }) => measureAt)
  return (
    <table className="compare">
      <thead><tr>
        <th scope="col">Which</th><th scope="col">Good for</th><th scope="col">Not for</th>
        {measured && <th scope="col">Measure</th>}
        <th scope="col">Delivered</th>
      </tr></thead>
      <tbody>
        {rows.map(({ product, measureAt }) => {
          const { amount, differs } = lowestPrice(product)
          const total = deliveredPrice(amount, delivery)?.total ?? amount
          return (
            <tr key={product.id}>
              <th scope="row"><a href={`${region.base}/products/${product.handle}`}>{product.title}</a></th>
              <td data-l="Good for">{product.attributes?.good_for}</td>
              <td data-l="Not for">{product.attributes?.not_for}</td>
              {measured && <td data-l="Measure">{measureAt ?? (optionGroups(product.variants).length ? "See the box" : "One size")}</td>}
              <td data-l="Delivered" className="num">{differs && "from "}{formatMoney(total, region)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
