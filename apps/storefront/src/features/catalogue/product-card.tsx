import { mediaUrl } from "../../lib/media"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { cardFacts } from "./attributes"
import { Evidence } from "./evidence"
import { lowestPrice, type Product } from "./product"

type Props = { product: Product; region: Region; eager?: boolean }

/** A thing in a list: picture at scale, what it is, what differs, and its price. */
export function ProductCard({ product, region, eager = false }: Props) {
  const { title, subtitle, picture, attributes, handle } = product
  const { amount, differs } = lowestPrice(product)
  return (
    <li className="card">
      <div className="plate">
        {picture ? <img src={mediaUrl(picture.url)} alt="" width={800} height={800} loading={eager ? "eager" : "lazy"} /> : <p className="plate-none">Picture to come</p>}
      </div>
      <div>
        <h3><a href={`${region.base}/products/${handle}`}>{title}</a></h3>
        <p className="quiet small card-sub">{subtitle}</p>
      </div>
      <dl className="spec">
        {attributes && cardFacts(attributes).map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
        {attributes?.evidence && <div><dt>Evidence</dt><dd><Evidence grade={attributes.evidence} /></dd></div>}
      </dl>
      <p className="card-price"><b className="num">{differs && <small>from </small>}{formatMoney(amount, region)}</b></p>
    </li>
  )
}
