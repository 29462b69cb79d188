import { mediaUrl } from "../../lib/media"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { Evidence } from "../catalogue/evidence"
import { lowestPrice } from "../catalogue/product"
import { adultHeight, RuledPlate } from "../catalogue/ruled-plate"
import type { ShelfItem } from "./shelf"

/** The product whose picture stands large beside the shelf. */
const LARGE = "aircast-knee-cryo-cuff"

function Item({ item: { product, tip, fit, reason, grade }, region }: { item: ShelfItem; region: Region }) {
  const { amount, differs } = lowestPrice(product)
  return (
    <li className="goods">
      {product.picture ? <img src={mediaUrl(product.picture.url)} alt="" width={800} height={800} loading="lazy" /> : <p className="plate-none">Picture to come</p>}
      <h3><a href={`${region.base}/products/${product.handle}`}>{product.title}</a></h3>
      <p className="quiet small">{reason}</p>
      <p className="small between"><span className="quiet">{fit === 2 ? "For" : "Beside"}: <a href={`${region.base}/tips/${tip.handle}`}>{tip.title}</a></span> <span><span className="sr">Evidence: </span><Evidence grade={grade} /></span></p>
      <p className="num"><b>{differs && "from "}{formatMoney(amount, region)}</b></p>
    </li>
  )
}

/** What goes with the tips: few things, each with its tip, its reason and its price. */
export function ShelfSection({ items, region }: { items: ShelfItem[]; region: Region }) {
  const large = items.find(({ product }) => product.handle === LARGE)?.product.picture
  return (
    <section className="section" id="shelf" aria-labelledby="shelf-h"><div className="wrap">
      <div className={large ? "split wide-l" : undefined}>
        {large && <div className="stay"><RuledPlate picture={large} country={region.country}>To one scale. Every picture here is drawn on an adult of {adultHeight(region.country)}.</RuledPlate></div>}
        <div>
          <h2 id="shelf-h">What goes with the tips</h2>
          <p className="quiet shelf-lede">Few things, each for one tip, the best supported first. The evidence is for the use, not for the brand.</p>
          <ul>{items.map((item) => <Item key={item.product.id} item={item} region={region} />)}</ul>
          <p><a className="act" href={`${region.base}/products`}>See the whole shop</a></p>
        </div>
      </div>
    </div></section>
  )
}
