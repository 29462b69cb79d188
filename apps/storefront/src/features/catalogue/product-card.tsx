import { mediaUrl } from "../../lib/media"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { FitLine } from "../fit/fit-line"
import type { Chart } from "../fit/types"
import { cardFacts } from "./attributes"
import { unitFor } from "./buy-model"
import { Evidence } from "./evidence"
import { lowestPrice, type Product } from "./product"

type Props = {
  product: Product
  region: Region
  /** How it is measured, where it is. */
  chart?: Chart | null
  /** Seen without scrolling. */
  eager?: boolean
  /** Among everything, not beside its own kind: what differs is told there. */
  brief?: boolean
}

function Differences({ attributes }: Product) {
  return (
    <dl className="spec">
      {attributes && cardFacts(attributes).map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      {attributes?.evidence && <div><dt>Evidence</dt><dd><Evidence grade={attributes.evidence} /></dd></div>}
    </dl>
  )
}

/** A thing in a list: picture at scale, what it is, what differs, and its price. */
export function ProductCard({ product, region, chart = null, eager = false, brief = false }: Props) {
  const { title, subtitle, picture, handle } = product
  const { amount, differs } = lowestPrice(product)
  return (
    <li className={brief ? "card card-brief" : "card"}>
      <div className="plate">
        {picture ? <img src={mediaUrl(picture.url)} alt="" width={800} height={800} loading={eager ? "eager" : "lazy"} /> : <p className="plate-none">Picture to come</p>}
      </div>
      <div>
        <h3><a href={`${region.base}/products/${handle}`}>{title}</a></h3>
        <p className="quiet small card-sub">{subtitle}</p>
      </div>
      {!brief && <Differences {...product} />}
      <div>
        {chart && <FitLine chart={chart} unit={unitFor(region.country)} />}
        <p className="card-price"><b className="num">{differs && <small>from </small>}{formatMoney(amount, region)}</b></p>
      </div>
    </li>
  )
}
