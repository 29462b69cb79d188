import type { ReactNode } from "react"
import { listDelivery, listProducts } from "../../lib/data/shop"
import { listSizeCharts } from "../../lib/data/size-charts"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { BuyForm } from "./buy-form"
import { buyModel } from "./buy-model"
import { chartedProducts } from "./charted"
import type { Product } from "./product"

type Props = {
  product: Product
  region: Region
  /** The only button of its view is solid; one of several is a line. */
  strong?: boolean
  /** Asks how many, too. */
  quantity?: boolean
  facts?: ReactNode
  beside?: ReactNode
}

/** Price, size by measure, and one button that adds without leaving the page. Works as a plain form without JavaScript. */
export async function BuyBox({ product, region, ...looks }: Props) {
  const [charts, products, delivery] = await Promise.all([listSizeCharts(), listProducts(region), listDelivery(region)])
  const ofItsKind = products.filter(({ id, category }) => id !== product.id && category?.id === product.category?.id)
  const model = buyModel({
    handle: product.handle,
    title: product.title,
    country: region.country,
    variants: product.variants,
    chart: charts.get(product.id) ?? null,
    category: product.category && { name: product.category.name, href: `${region.base}/categories/${product.category.handle}` },
    others: chartedProducts(ofItsKind, charts, region.base),
    mustFit: product.attributes?.closure === "pull_on",
    delivery,
    taxIncluded: region.taxIncluded,
    money: (amount) => formatMoney(amount, region),
  })
  return <BuyForm model={model} base={region.base} {...looks} />
}
