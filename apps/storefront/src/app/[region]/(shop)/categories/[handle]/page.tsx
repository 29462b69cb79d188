import type { Metadata } from "next"
import { CategoryPage } from "../../../../../features/catalogue/category-page"
import { alternatesOf } from "../../../../../lib/alternates"
import { getCategory, listCategories, listProducts } from "../../../../../lib/data/shop"
import { orNotFound } from "../../../../../lib/missing"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf } from "../../../../../lib/regions"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams() {
  return prerendered(async () => (await listCategories()).map(({ handle }) => ({ handle })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region: country, handle } = await params
  const { name, description, verdict } = await orNotFound(getCategory(handle))
  return { title: `${name}, compared honestly`, description: verdict ?? description, alternates: alternatesOf(await regionOf(country), `/categories/${handle}`) }
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const category = await orNotFound(getCategory(handle))
  const products = (await listProducts(region)).filter((product) => product.category?.handle === handle)
  return <CategoryPage category={category} products={products} region={region} />
}
