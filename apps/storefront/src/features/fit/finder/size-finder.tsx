import { listCategories, listProducts } from "../../../lib/data/shop"
import { listSizeCharts } from "../../../lib/data/size-charts"
import type { Region } from "../../../lib/regions"
import { unitFor } from "../../catalogue/buy-model"
import { chartedProducts } from "../../catalogue/charted"
import { ChartTable } from "../chart-table"
import { placesOf, type Kind } from "./find"
import { FinderForm } from "./finder-form"

async function kindsOf(region: Region): Promise<Kind[]> {
  const [categories, products, charts] = await Promise.all([listCategories(), listProducts(region), listSizeCharts()])
  return categories
    .map(({ id, handle, name }) => ({ name, href: `${region.base}/categories/${handle}`, products: chartedProducts(products.filter(({ category }) => category?.id === id), charts, region.base) }))
    .filter((kind) => kind.products.length > 0)
}

/** Every chart of the shop in numbers: for whoever reads without a script, or would rather. */
function AllCharts({ kinds }: { kinds: Kind[] }) {
  return (
    <details className="fold"><summary>Every chart in numbers</summary><div>
      {kinds.flatMap(({ products }) => products).map(({ title, href, chart }) => (
        <section className="finder-chart" key={href} aria-label={`Sizes of ${title}`}>
          <h3><a href={href}>{title}</a></h3>
          {chart.measures.map(({ site, label, instruction }) => <p className="small quiet" key={site}>{label}. {instruction}</p>)}
          <ChartTable chart={chart} />
          {chart.note && <p className="small">{chart.note}</p>}
        </section>
      ))}
    </div></details>
  )
}

/** Which of all our things fit a leg, and in which size. What is typed stays in the browser. */
export async function SizeFinder({ region }: { region: Region }) {
  const kinds = await kindsOf(region)
  return (
    <section className="section size-finder" id="finder" aria-labelledby="finder-h"><div className="wrap">
      <h2 id="finder-h">Find your size</h2>
      <p className="no-script lede">Measure, then find your size in the chart of the thing you want. Each says where its maker lays the tape.</p>
      <FinderForm kinds={kinds} places={placesOf(kinds.flatMap(({ products }) => products))} home={unitFor(region.country)} />
      <AllCharts kinds={kinds} />
    </div></section>
  )
}
