import { mediaUrl } from "../../lib/media"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { vars } from "../../ui/vars"
import { unitFor } from "../catalogue/buy-model"
import { Evidence } from "../catalogue/evidence"
import { lowestPrice, type Product } from "../catalogue/product"
import { rulerFor } from "./ruler"
import type { ShelfItem } from "./shelf"

/** The picture that stands large beside the shelf, and the scale it was drawn at. */
const LARGE = { file: "aircast-cryo-cuff.svg", unitsPerInch: 31 }

/** A picture with a rule along it, true to the inch or the centimetre. */
function RuledPlate({ picture, country }: { picture: NonNullable<Product["picture"]>; country: string }) {
  const { unit, perTick, numerals } = rulerFor(LARGE.unitsPerInch, unitFor(country))
  return (
    <figure className="plate ruled" style={vars({ "--k": perTick })}>
      <div className="rule" aria-hidden="true">{numerals.map((place) => <span key={place} style={vars({ "--n": place })}>{place || unit}</span>)}</div>
      <img src={mediaUrl(picture.url)} alt={picture.alt} width={800} height={800} loading="lazy" />
      <figcaption>To one scale. Every picture here is drawn on an adult of {unit === "in" ? "5 ft 7 in" : "170 cm"}.</figcaption>
    </figure>
  )
}

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
  const large = items.flatMap(({ product: { picture } }) => (picture?.url.endsWith(LARGE.file) ? picture : []))[0]
  return (
    <section className="section" id="shelf" aria-labelledby="shelf-h"><div className="wrap">
      <div className={large && "split wide-l"}>
        {large && <div className="stay"><RuledPlate picture={large} country={region.country} /></div>}
        <div>
          <h2 id="shelf-h">What goes with the tips</h2>
          <p className="quiet shelf-lede">Few things, each for one tip. The evidence is for the use, not for the brand.</p>
          <ul>{items.map((item) => <Item key={item.product.id} item={item} region={region} />)}</ul>
          <p><a className="act" href={`${region.base}/products`}>See the whole shop</a></p>
        </div>
      </div>
    </div></section>
  )
}
