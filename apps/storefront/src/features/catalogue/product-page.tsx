import { env } from "../../env"
import { listContraindications, listDelivery, listTipsOf } from "../../lib/data/shop"
import { listSizeCharts } from "../../lib/data/size-charts"
import { mediaUrl } from "../../lib/media"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { JsonLd } from "../../ui/json-ld"
import { Section } from "../../ui/section"
import { healthAccount, makeFacts } from "./attributes"
import { BuyBox } from "./buy-box"
import { Crumbs } from "./crumbs"
import { deliveredPrice } from "./delivered"
import { Evidence } from "./evidence"
import { HelpsWith } from "./helps-with"
import { NotToBuy } from "./not-to-buy"
import { lowestPrice, type Product } from "./product"
import { adultHeight, RuledPlate } from "./ruled-plate"
import { structuredData } from "./structured-data"

function Plate({ product: { picture }, country }: { product: Product; country: string }) {
  return picture
    ? <RuledPlate picture={picture} country={country} first>Drawn to scale on an adult of {adultHeight(country)}.</RuledPlate>
    : <p className="plate-none">Picture to come</p>
}

async function BuyFacts({ product, region }: { product: Product; region: Region }) {
  const delivered = deliveredPrice(lowestPrice(product).amount, await listDelivery(region))
  const account = region.country === "us" && product.attributes ? healthAccount(product.attributes) : null
  const free = delivered?.option.free_from
  return (
    <dl className="facts small">
      {delivered?.option.description && <><dt>Arrives</dt><dd>in {delivered.option.description}</dd></>}
      {free && delivered.delivery > 0 ? <><dt>Delivery</dt><dd>free from {formatMoney(free, region)}</dd></> : null}
      <dt>Returns</dt><dd>30 days, tried on and clean</dd>
      {account && <><dt>FSA, HSA</dt><dd>{account}</dd></>}
    </dl>
  )
}

async function SearchEngineFacts({ product, region }: { product: Product; region: Region }) {
  const pageUrl = `${env.SITE_URL}${region.base}/products/${product.handle}`
  const pictureUrl = product.picture && new URL(mediaUrl(product.picture.url), env.SITE_URL).href
  return <JsonLd data={structuredData({ product, region, delivery: await listDelivery(region), pageUrl, pictureUrl })} />
}

function paragraphs(text: string | null): string[] {
  return (text ?? "").split(/\n\s*\n/).filter((paragraph) => paragraph.trim())
}

function Care({ product }: { product: Product }) {
  const facts = product.attributes && makeFacts(product.attributes)
  return (
    <div>
      {product.attributes?.care && <details className="fold" open><summary>After each use</summary><p>{product.attributes.care}</p></details>}
      {product.attributes?.in_the_box && <details className="fold"><summary>In the box</summary><p>{product.attributes.in_the_box}</p></details>}
      {facts && facts.length > 0 && (
        <details className="fold"><summary>How it is made</summary>
          <dl className="facts">{facts.map(({ label, value }) => <div className="fact" key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
        </details>
      )}
      <details className="fold"><summary>Returns</summary><p>30 days from delivery. Try it on dry, at home, and send it back clean. Wrong size? Order the other one and send the first back.</p></details>
      <details className="fold"><summary>What buyers say</summary><p>No reviews yet. When there are some, buyers will have written them.</p></details>
    </div>
  )
}

/** A product whole: what it is, what it costs delivered, whose size it is, when not to buy it, and how sure its use is. */
export async function ProductPage({ product, region }: { product: Product; region: Region }) {
  const { base } = region
  const [tips, contraindications, charts] = await Promise.all([listTipsOf(product), product.category ? listContraindications(product.category.id) : [], listSizeCharts()])
  const { category, attributes } = product
  const trail = [{ label: "Shop", href: `${base}/products` }, ...(category ? [{ label: category.name, href: `${base}/categories/${category.handle}` }] : []), { label: product.title }]
  return (
    <>
      <SearchEngineFacts product={product} region={region} />
      <div className="wrap">
        <Crumbs base={base} trail={trail} />
        <div className="split wide-l product-top">
          <div>
            <h1 className="p-title">{product.title}</h1>
            <p className="lede product-lede">{product.subtitle}</p>
            <Plate product={product} country={region.country} />
          </div>
          <div className="stay" id="size"><BuyBox product={product} region={region} quantity facts={<BuyFacts product={product} region={region} />} /></div>
        </div>
      </div>
      <Section id="not" title="When not to buy it"><NotToBuy contraindications={contraindications} notFor={attributes?.not_for ?? null} base={base} sized={charts.has(product.id) || attributes?.closure === "pull_on"} /></Section>
      <Section id="helps" title="What it helps with">
        <div className="flow">
          {attributes?.good_for && <p className="prose">{attributes.good_for}</p>}
          {attributes?.evidence && <p><Evidence grade={attributes.evidence} led /> <span className="quiet">for the thing itself</span></p>}
          <HelpsWith tips={tips} base={base} />
        </div>
      </Section>
      <Section id="how" title="How it works"><div className="prose">{paragraphs(product.description).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</div></Section>
      {attributes?.common_mistake && <Section id="wrong" title="What people do wrong with it"><p className="prose">{attributes.common_mistake}</p></Section>}
      <Section id="care" title="Looking after it"><Care product={product} /></Section>
    </>
  )
}
