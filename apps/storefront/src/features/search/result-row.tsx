import { mediaUrl } from "../../lib/media"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { deliveredPrice, type DeliveryOption } from "../catalogue/delivered"
import { Evidence } from "../catalogue/evidence"
import { productAddress } from "./address"
import type { Item } from "./compose"
import type { Demands } from "./types"
import { whyFound } from "./why"

type Props = { item: Extract<Item, { type: "product" }>; region: Region; delivery: DeliveryOption[]; demands: Demands; eager: boolean }

/** A thing found: what it is, what it costs delivered, and why it is here. */
export function ResultRow({ item: { product, rank, over, instead }, region, delivery, demands, eager }: Props) {
  const { title, subtitle, handle, thumbnail, price, in_stock, suit, evidence } = product
  const delivered = deliveredPrice(price, delivery)
  return (
    <li className="goods big">
      {thumbnail ? <img src={mediaUrl(thumbnail)} alt="" width={800} height={800} loading={eager ? "eager" : "lazy"} /> : <div className="plate-none">Picture to come</div>}
      <h3><a href={productAddress(region.base, handle, suit.picks)}>{title}</a></h3>
      <p className="small quiet">{subtitle}</p>
      <p className="found-price"><b className="num">{formatMoney(price, region)}</b> {delivered && <span className="quiet num">{formatMoney(delivered.total, region)} delivered</span>} {over && <span>over your limit; the nearest we have</span>} {!in_stock && <span>Sold out just now</span>}</p>
      <p className="small"><span className="quiet">Why it is here:</span> {whyFound(product, rank, demands)}</p>
      {instead && <p className="small">Instead, for the same job: <a href={productAddress(region.base, instead.handle, instead.suit.picks)}>{instead.title}</a>, <span className="num">{formatMoney(instead.price, region)}</span></p>}
      {evidence && <p className="small"><Evidence grade={evidence} led /></p>}
    </li>
  )
}
