import { listSizeCharts } from "../../lib/data/size-charts"
import { mediaUrl } from "../../lib/media"
import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import { BuyBox } from "../catalogue/buy-box"
import { unitFor } from "../catalogue/buy-model"
import { chartOf, type Charts } from "../catalogue/charted"
import { Evidence } from "../catalogue/evidence"
import { fromPrice } from "../catalogue/from-price"
import type { Product } from "../catalogue/product"
import { FitLine } from "../fit/fit-line"
import type { Match } from "../match/match-products"
import { splitOffers, type Offer } from "./offers"
import type { Tip } from "./tip"

function Thumb({ picture }: Product) {
  return picture ? <img src={mediaUrl(picture.url)} alt="" width={800} height={800} loading="lazy" /> : <p className="plate-none">Picture to come</p>
}

type OfferProps = { offer: Offer; region: Region }

/** A thing that can be bought here and now, without leaving the tip. */
function BuyInPlace({ offer: { product, reason, grade }, region, strong }: OfferProps & { strong: boolean }) {
  const href = `${region.base}/products/${product.handle}`
  const id = `buy-${product.handle}`
  return (
    <article className="buy" aria-labelledby={id}><div className="buy-in">
      <div className="plate"><Thumb {...product} /></div>
      <div className="flow">
        <h3 className="h-xl" id={id}><a href={href}>{product.title}</a></h3>
        <p>{reason}</p>
        <p className="small"><Evidence grade={grade} led /></p>
        <BuyBox product={product} region={region} strong={strong} beside={<a className="act" href={href}>All about it<span className="sr">: {product.title}</span></a>} />
      </div>
    </div></article>
  )
}

/** What does the same job while the ideal is sold out. */
function Instead({ offer: { product, reason }, region }: OfferProps) {
  return <p className="small">Sold out just now. Instead: <a href={`${region.base}/products/${product.handle}`}>{product.title}</a>, <span className="num">{fromPrice(product, region)}</span>. {reason}</p>
}

type ListedProps = { match: Match<Offer>; region: Region; charts: Charts }

/** A thing that serves the tip too, on one line: why, how sure, and from which price. */
function Listed({ match: { product: { product, reason, in_stock, grade }, instead }, region, charts }: ListedProps) {
  const sized = chartOf(product, charts)
  return (
    <li className="goods">
      <Thumb {...product} />
      <h3><a href={`${region.base}/products/${product.handle}`}>{product.title}</a></h3>
      <p className="quiet">{reason}</p>
      {instead && <Instead offer={instead} region={region} />}
      {sized && <FitLine chart={sized.chart} unit={unitFor(region.country)} />}
      <p className="between small"><b className="num">{fromPrice(product, region)}{!in_stock && ", sold out"}</b> <span><span className="sr">Evidence: </span><Evidence grade={grade} /></span></p>
    </li>
  )
}

async function List({ matches, region }: { matches: Match<Offer>[]; region: Region }) {
  const charts = await listSizeCharts()
  return <ul className="also">{matches.map((match) => <Listed key={match.product.product.id} match={match} region={region} charts={charts} />)}</ul>
}

/** What serves a tip, the best of it to be bought in place; or why nothing is sold for it. */
export function OffersSection({ tip, offers, region }: { tip: Tip; offers: Offer[]; region: Region }) {
  if (!offers.length) {
    return (
      <Section id="with" title={tip.no_products_reason ? "Nothing to buy here" : "What helps with it"}>
        <p className="lede">{tip.no_products_reason ?? "We have nothing for it in the shop right now."}</p>
      </Section>
    )
  }
  const { inPlace, listed, folded } = splitOffers(offers)
  return (
    <Section id="with" title="What helps with it" aside={tip.products_note && <p className="quiet">{tip.products_note}</p>}>
      <div className="flow offers">
        {inPlace.map((offer, at) => <BuyInPlace key={offer.product.id} offer={offer} region={region} strong={at === 0} />)}
        {listed.length > 0 && <List matches={listed} region={region} />}
        {folded.length > 0 && <details className="fold fold-list"><summary>{folded.length} more that help a little, or only some people</summary><List matches={folded} region={region} /></details>}
      </div>
    </Section>
  )
}
