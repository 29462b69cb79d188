import type { Country } from "../../lib/countries"
import { Evidence } from "../catalogue/evidence"
import { AddOne } from "./add-one"
import type { Verdict } from "./engine"
import type { Good, Goods } from "./good"
import type { Shelf } from "./shelf"

type Offered = Verdict["products"][number]
type RowProps = { offered: Offered; good: Good; tip: Shelf["tips"][number]; inStock: boolean; country: Country }

function Row({ offered: { handle, reason }, good, tip, inStock, country: { base, country } }: RowProps) {
  const href = `${base}/products/${handle}`
  return (
    <li className="goods big">
      {good.picture ? <img src={good.picture} alt="" width={800} height={800} /> : <p className="plate-none">Picture to come</p>}
      <h3><a href={href}>{good.title}</a></h3>
      <p className="small quiet">For: {tip.title}. {reason}</p>
      <p className="small"><Evidence grade={good.evidence ?? tip.evidence.grade} led /></p>
      <div className="between goods-buy">
        <p className="num"><b>{good.price}</b> {good.delivered && <span className="quiet">{good.delivered}</span>}</p>
        {good.choose
          ? <a className="btn btn-line" href={href}>Choose a {good.choose}<span className="sr">: {good.title}</span></a>
          : inStock && <AddOne handle={handle} title={good.title} country={country} base={base} />}
      </div>
    </li>
  )
}

/** What fits the plan and this person, each for its tip, with its reason and what it costs delivered. */
export function PlanGoods({ products, shelf, goods, country }: { products: Offered[]; shelf: Shelf; goods: Goods; country: Country }) {
  const tipOf = (handle: string) => shelf.tips.find((tip) => tip.handle === handle)
  return (
    <ul>
      {products.map((offered) => {
        const good = goods[offered.handle]
        const tip = tipOf(offered.tip)
        const inStock = tip?.products.find(({ handle }) => handle === offered.handle)?.in_stock ?? false
        return good && tip && <Row key={offered.handle} offered={offered} good={good} tip={tip} inStock={inStock} country={country} />
      })}
    </ul>
  )
}
