import { mediaUrl } from "../../lib/media"
import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import { Crumbs } from "../catalogue/crumbs"
import { Evidence } from "../catalogue/evidence"
import type { Product } from "../catalogue/product"
import { Marked } from "../texts/marked"
import { numberSources, type NumberedSource } from "../texts/marks"
import { NextSteps } from "../texts/next-steps"
import { DayTape } from "./day-tape"
import { offersOf } from "./offers"
import { OffersSection } from "./offers-section"
import { textsOf } from "./reading-order"
import type { Tip } from "./tip"
import { WhenNotSection, whenNotTitle } from "./when-not-section"
import { WhySection } from "./why-section"

/** On a phone the page is long, and who must leave the tip out should not have to scroll to learn it. */
function OnThisPage({ tip: { cautions, no_products_reason } }: { tip: Tip }) {
  const parts = [
    ...(cautions.length ? [{ id: "not", label: whenNotTitle(cautions) }] : []),
    ...(no_products_reason ? [] : [{ id: "with", label: "What helps" }]),
    { id: "why", label: "Why" },
  ]
  return <nav aria-label="On this page"><ul className="row on-page">{parts.map(({ id, label }) => <li key={id}><a className="act" href={`#${id}`}>{label}</a></li>)}</ul></nav>
}

/** The first screen: the dose as a headline, the steps, the picture. */
function Top({ tip, count, sources }: { tip: Tip; count: number; sources: NumberedSource[] }) {
  const { picture } = tip
  return (
    <div className="split tip-top">
      <div className="flow">
        <p className="between"><span className="quiet">Tip {tip.position} of {count}</span> <Evidence {...tip.evidence} led /></p>
        <h1>{tip.title}</h1>
        <p className="dose">{tip.headline}</p>
        <ol className="todo">{tip.steps.map((step) => <li key={step}><span><Marked text={step} sources={sources} /></span></li>)}</ol>
        {tip.note && <p className="quiet"><Marked text={tip.note} sources={sources} /></p>}
        <OnThisPage tip={tip} />
      </div>
      <figure className="plate">
        {picture ? <img src={mediaUrl(picture.url)} alt={picture.alt} width={800} height={800} fetchPriority="high" /> : <p className="plate-none">Picture to come</p>}
        {picture && tip.picture_caption && <figcaption>{tip.picture_caption}</figcaption>}
      </figure>
    </div>
  )
}

type Props = { tip: Tip; /** How many tips there are. */ count: number; products: Product[]; region: Region }

/** A tip whole. The text leads and the shop serves: what to do, when not to, what helps with it, why, and what next. */
export function TipPage({ tip, count, products, region }: Props) {
  const { base } = region
  const sources = numberSources(textsOf(tip), tip.sources)
  return (
    <>
      <div className="wrap">
        <Crumbs base={base} trail={[{ label: "Eight tips", href: `${base}/tips` }, { label: tip.title }]} />
        <Top tip={tip} count={count} sources={sources} />
        {tip.timing.day && <DayTape day={tip.timing.day} />}
      </div>
      <WhenNotSection tip={tip} region={region} sources={sources} />
      <OffersSection tip={tip} offers={offersOf(tip, products)} region={region} />
      <WhySection tip={tip} sources={sources} />
      {tip.next.length > 0 && <Section id="next" title="What next"><NextSteps steps={tip.next} base={base} /></Section>}
    </>
  )
}
