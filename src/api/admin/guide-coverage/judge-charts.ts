type Chart = { measures: { site: string; ranges: { variant_sku: string }[] }[] }
export type ChartedProduct = {
  id: string
  title: string
  categories: { id: string; name: string }[]
  skus: string[]
  /** What its options offer, "Size": Small, Large. */
  options: { title: string; values: string[] }[]
  chart: Chart | null
}

const isGirth = (site: string) => !site.includes("height")
/** The length of the thing itself, "6 in": no girth is chosen by it. */
const isOwnLength = (value: string) => /^\d+(\.\d+)? (in|cm)$/.test(value)

function goesBySize({ options }: ChartedProduct): boolean {
  return options.some(({ title, values }) => title === "Size" && values.length > 1 && !values.every(isOwnLength))
}

/** Charts that name a size which isn’t there any more, and things in sizes without a chart beside others of their kind that have one by girth. */
export function chartGaps(published: ChartedProduct[]) {
  const charted = published.filter(({ chart }) => chart?.measures.some(({ site }) => isGirth(site)))
  return {
    charts_with_missing_variants: published.flatMap(({ id, title, chart, skus }) => {
      const named = (chart?.measures ?? []).flatMap(({ ranges }) => ranges.map(({ variant_sku }) => variant_sku))
      const missing = [...new Set(named.filter((sku) => !skus.includes(sku)))]
      return missing.length ? [{ product_id: id, title, skus: missing }] : []
    }),
    products_without_chart: published.filter((product) => !product.chart && goesBySize(product)).flatMap(({ id, title, categories }) => {
      const kind = categories.find((category) => charted.some((other) => other.categories.some((each) => each.id === category.id)))
      return kind ? [{ product_id: id, title, category: kind.name }] : []
    }),
  }
}
