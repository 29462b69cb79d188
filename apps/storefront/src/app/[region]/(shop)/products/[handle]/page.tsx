import type { Metadata } from "next"
import { ProductPage } from "../../../../../features/catalogue/product-page"
import { alternatesOf } from "../../../../../lib/alternates"
import { getProduct, listProducts } from "../../../../../lib/data/shop"
import { orNotFound } from "../../../../../lib/missing"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf } from "../../../../../lib/regions"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams({ params }: { params: { region: string } }) {
  return prerendered(async () => (await listProducts(await regionOf(params.region))).map(({ handle }) => ({ handle })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const { title, subtitle } = await orNotFound(getProduct(handle, region))
  const description = `${subtitle ?? title} Sizes by measure, price with delivery, and when not to buy it.`
  return { title, description, alternates: alternatesOf(region, `/products/${handle}`) }
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  return <ProductPage product={await orNotFound(getProduct(handle, region))} region={region} />
}
