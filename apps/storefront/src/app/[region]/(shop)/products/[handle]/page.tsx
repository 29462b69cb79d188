import type { Metadata } from "next"
import { ProductPage } from "../../../../../features/catalogue/product-page"
import { NothingHere } from "../../../../../features/site/nothing-here"
import { alternatesOf } from "../../../../../lib/alternates"
import { getProduct, listProducts } from "../../../../../lib/data/shop"
import { orNull } from "../../../../../lib/missing"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf } from "../../../../../lib/regions"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams({ params }: { params: { region: string } }) {
  return prerendered(async () => (await listProducts(await regionOf(params.region))).map(({ handle }) => ({ handle })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const product = await orNull(getProduct(handle, region))
  if (!product) {
    return {}
  }
  const { title, subtitle } = product
  const description = `${subtitle ?? title} Sizes by measure, price with delivery, and when not to buy it.`
  return { title, description, alternates: alternatesOf(region, `/products/${handle}`) }
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const product = await orNull(getProduct(handle, region))
  return product ? <ProductPage product={product} region={region} /> : <NothingHere />
}
