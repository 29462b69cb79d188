import { sizedChart, type VariantChart } from "../fit/sized"
import type { ChartedProduct } from "../fit/types"
import type { Product } from "./product"

/** Charts by their product's id. */
export type Charts = ReadonlyMap<string, VariantChart>

/** A product's chart, laid out by the option that its sizes are; `null` where nothing is measured. */
export function chartOf({ id, variants }: Product, charts: Charts) {
  const chart = charts.get(id)
  return chart ? sizedChart(variants, chart) : null
}

/** Those of the products that are measured, to look for what fits. `base`: where the region's pages begin. */
export function chartedProducts(products: Product[], charts: Charts, base: string): ChartedProduct[] {
  return products.flatMap((product) => {
    const sized = chartOf(product, charts)
    return sized ? [{ title: product.title, href: `${base}/products/${product.handle}`, chart: sized.chart }] : []
  })
}
