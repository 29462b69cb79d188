import type { Order } from "../../lib/data/orders"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { BoughtLines } from "../cart/lines"
import { Sums } from "../cart/sums"
import { countOf, sumsOf } from "../cart/totals"
import { amountText, taxLabel } from "../checkout/bill"
import { stateName } from "../checkout/states"
import { ForgetDraft } from "../checkout/use-draft"
import { untilItComes } from "./until-it-comes"

function addressLine({ shipping_address: to }: Order): string {
  if (!to) {
    return ""
  }
  const place = [to.city, [to.province ? stateName(to.province) : null, to.postal_code].filter(Boolean).join(" ")].filter(Boolean).join(", ")
  return [[to.first_name, to.last_name].filter(Boolean).join(" "), to.address_1, to.address_2, place].filter(Boolean).join(", ")
}

/** The number a shopper sees and tells us on the phone. */
function orderNumber({ display_id }: Order): string {
  return `KW-${display_id}`
}

function Bought({ order, region }: { order: Order; region: Region }) {
  const tax = region.taxIncluded ? "included" : "added"
  const rows = sumsOf(order, { count: countOf(order), tax, taxName: taxLabel(tax, region.country, order.shipping_address?.province ?? null) })
  return (
    <aside className="sum" aria-labelledby="bought"><div className="flow">
      <h2 id="bought" className="h-l">What you ordered</h2>
      <BoughtLines lines={order.items} region={region} />
      <Sums rows={rows.map((row) => ({ ...row, text: amountText(row, (amount) => formatMoney(amount, region)) }))} />
      <p className="small">Test payment, no card was charged. To: {addressLine(order)}.</p>
    </div></aside>
  )
}

type Props = { order: Order; region: Region; arrives: string | null; categories: string[] }

/** Ordered: when it comes, what to do until then, and the sum. */
export function OrderView({ order, region, arrives, categories }: Props) {
  const placed = new Intl.DateTimeFormat(region.locale, { month: "long", day: "numeric", timeZone: "UTC" }).format(new Date(order.created_at))
  return (
    <div className="wrap order"><div className="split wide-l">
      <ForgetDraft />
      <div className="flow">
        <p className="quiet">Order <span className="num">{orderNumber(order)}</span>, {placed}</p>
        <h1>Ordered. <br />It leaves the next working day.</h1>
        <p className="lede">{arrives ? `With you between ${arrives.replace(" to ", " and ")}. ` : ""}We have {order.email} for the receipt and the parcel’s number.</p>
        <h2 className="until">Until it comes</h2>
        <ol className="next">
          {untilItComes(categories).map(({ when, title, path, text }) => (
            <li key={title}>
              <span className="quiet">{when}</span>
              <h3>{path ? <a href={`${region.base}${path}`}>{title}</a> : title}</h3>
              <p className="quiet">{text}</p>
            </li>
          ))}
        </ol>
      </div>
      <Bought order={order} region={region} />
    </div></div>
  )
}
