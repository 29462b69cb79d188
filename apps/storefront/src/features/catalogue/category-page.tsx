import { listContraindications, listDelivery } from "../../lib/data/shop"
import { listSizeCharts } from "../../lib/data/size-charts"
import type { Region } from "../../lib/regions"
import { apart } from "./apart"
import { chartOf } from "./charted"
import { CompareTable } from "./compare-table"
import { Crumbs } from "./crumbs"
import { facetsOf } from "./facets"
import { FilteredShelf } from "./filtered-shelf"
import { HowToChoose } from "./how-to-choose"
import { NotToBuy } from "./not-to-buy"
import { ProductCard } from "./product-card"
import type { Category, Product } from "./product"

const BRACES = ["brace-hinged", "brace-patella", "knee-sleeve", "patellar-strap"]
const FOLD = 3

type Props = { category: Category; products: Product[]; region: Region }

function SeenFirst({ base }: { base: string }) {
  return <div className="note"><p>Has it given way, and nobody has looked?</p><p>A brace comes after the examination. <a href={`${base}/guide/red-flags`}>See someone first</a>.</p></div>
}

/** One kind of thing: the verdict before the wares, then all of them at scale, side by side, and for whom none is right. */
export async function CategoryPage({ category, products, region }: Props) {
  const { base } = region
  const [contraindications, delivery, charts] = await Promise.all([listContraindications(category.id), listDelivery(region), listSizeCharts()])
  const { shared, own } = apart(products.map(({ attributes }) => attributes?.not_for ?? null))
  const rows = products.map((product, at) => ({ product, measureAt: charts.get(product.id)?.measures.map(({ label }) => label).join("; ") ?? null, notFor: own[at] ?? "" }))
  const facets = facetsOf(products.flatMap(({ attributes }) => attributes ?? []))
  const cards = products.map((product, at) => ({ id: product.id, attributes: product.attributes, card: <ProductCard key={product.id} product={product} region={region} chart={chartOf(product, charts)?.chart ?? null} eager={at < FOLD} /> }))
  return (
    <>
      <div className="wrap">
        <Crumbs base={base} trail={[{ label: "Shop", href: `${base}/products` }, { label: category.name }]} />
        <div className="split wide-l category-top">
          <div className="flow"><h1 className="p-title">{category.name}</h1><p className="lede">{category.verdict ?? category.description}</p></div>
          {BRACES.includes(category.handle) ? <SeenFirst base={base} /> : <p className="quiet category-what">{category.verdict ? category.description : null}</p>}
        </div>
        {category.choosing && <HowToChoose choosing={category.choosing} base={base} />}
        <FilteredShelf cards={cards} facets={facets} name={category.name} />
      </div>
      {products.length > 1 && (
        <section className="section ruled-top" aria-labelledby="cmp-h"><div className="wrap hang">
          <div className="flow"><h2 id="cmp-h">Side by side</h2><p className="quiet small">Delivered means with the cheapest delivery{region.taxIncluded ? ", VAT included" : ", before sales tax"}.</p></div>
          <div className="flow">
            <CompareTable rows={rows} region={region} delivery={delivery} />
            {shared && <p className="prose"><b>All of them:</b> {shared}</p>}
          </div>
        </div></section>
      )}
      {contraindications.length > 0 && (
        <section className="section ruled-top" aria-labelledby="not-h"><div className="wrap hang">
          <h2 id="not-h">When to leave them all</h2>
          <NotToBuy contraindications={contraindications} notFor={null} base={base} />
        </div></section>
      )}
    </>
  )
}
