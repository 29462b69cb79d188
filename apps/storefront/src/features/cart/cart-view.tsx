import type { Cart, CartLine } from "../../lib/data/cart"
import type { Stock } from "../../lib/data/stock"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import type { BillView } from "../checkout/state"
import type { Flash } from "./flash"
import { LineForm } from "./line-form"
import { LinePicture, lineWords } from "./lines"
import { Said } from "./said"
import { Sums } from "./sums"
import { TellCount } from "./tell-count"
import { countOf } from "./totals"
import { lineTrouble } from "./trouble"

function troubleOf({ variant_id, quantity }: CartLine, stock: Stock): string | null {
  return variant_id ? lineTrouble(stock[variant_id], quantity) : null
}

type LineProps = { line: CartLine; region: Region; trouble: string | null }

function Line({ line, region, trouble }: LineProps) {
  const name = line.product_title ?? "This"
  return (
    <li className="goods big">
      <LinePicture thumbnail={line.thumbnail} />
      <h2 className="h-l"><a href={`${region.base}/products/${line.product_handle ?? ""}`}>{name}</a></h2>
      <p className="between line-price"><span className="quiet">{lineWords({ ...line, quantity: 1 })}</span><b className="num">{formatMoney(line.unit_price * line.quantity, region)}</b></p>
      {trouble && <p className="wrong">{trouble}</p>}
      <LineForm country={region.country} lineId={line.id} name={name} quantity={line.quantity} />
    </li>
  )
}

type Props = { cart: Cart; region: Region; stock: Stock; bill: BillView; sameJob: string | null; flash: Flash | null }

/** The cart with something in it: lines, what one does not need twice, and the sum with delivery. */
export function CartView({ cart, region, stock, bill, sameJob, flash }: Props) {
  return (
    <div className="wrap"><div className="pay">
      <TellCount count={countOf(cart)} />
      <div className="flow">
        <h1 className="p-title">Cart</h1>
        <Said flash={flash} country={region.country} />
        <ul>{cart.items.map((line) => <Line key={line.id} line={line} region={region} trouble={troubleOf(line, stock)} />)}</ul>
        {sameJob && <div className="note"><p>These two do the same job</p><p>{sameJob}</p></div>}
      </div>
      <aside className="sum" aria-labelledby="to-pay"><div className="flow">
        <h2 id="to-pay" className="h-l">To pay</h2>
        <Sums rows={bill.rows} />
        {cart.items.some((line) => troubleOf(line, stock))
          ? <p className="wrong">We can’t send all of it. Change the marked line first.</p>
          : <p><a className="btn btn-wide" href={`${region.base}/checkout`}>Check out</a></p>}
        <p className="small" id="returns">
          No account needed. Return within 30 days, tried on and clean.
          {region.country === "us" && " Braces and cuffs may be FSA or HSA eligible; check your plan."}
        </p>
      </div></aside>
    </div></div>
  )
}

/** Before the first thing is added, and after the last is taken out. */
export function EmptyCart({ region, flash }: { region: Region; flash: Flash | null }) {
  return (
    <div className="wrap flow empty">
      <TellCount count={0} />
      <h1 className="p-title">Cart</h1>
      <Said flash={flash} country={region.country} />
      <p className="lede">Nothing in it yet. <a href={`${region.base}/tips`}>Start with a tip</a>, or with <a href={`${region.base}/knee-check`}>the knee check</a>.</p>
    </div>
  )
}
