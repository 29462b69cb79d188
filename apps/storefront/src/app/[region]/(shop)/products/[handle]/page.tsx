import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ProductPage } from "../../../../../features/catalogue/product-page"
import type { Product } from "../../../../../features/catalogue/product"
import { alternatesOf } from "../../../../../lib/alternates"
import { getProduct, listProducts } from "../../../../../lib/data/shop"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf, type Region } from "../../../../../lib/regions"
import { isNotFound } from "../../../../../lib/store-client"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams({ params }: { params: { region: string } }) {
  return prerendered(async () => (await listProducts(await regionOf(params.region))).map(({ handle }) => ({ handle })))
}

async function productOr404(handle: string, region: Region): Promise<Product> {
  try {
    return await getProduct(handle, region)
  } catch (error) {
    if (isNotFound(error)) {
      notFound()
    }
    throw error
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const { title, subtitle } = await productOr404(handle, region)
  const description = `${subtitle ?? title} Sizes by measure, price with delivery, and when not to buy it.`
  return { title, description, alternates: alternatesOf(region, `/products/${handle}`) }
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  return <ProductPage product={await productOr404(handle, region)} region={region} />
}
