import type { Metadata } from "next"
import { CategoryPage } from "../../../../../features/catalogue/category-page"
import { NothingHere } from "../../../../../features/site/nothing-here"
import { alternatesOf } from "../../../../../lib/alternates"
import { getCategory, listCategories, listProducts } from "../../../../../lib/data/shop"
import { orNull } from "../../../../../lib/missing"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf } from "../../../../../lib/regions"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams() {
  return prerendered(async () => (await listCategories()).map(({ handle }) => ({ handle })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region: country, handle } = await params
  const category = await orNull(getCategory(handle))
  if (!category) {
    return {}
  }
  const { name, description, verdict } = category
  return { title: `${name}, compared honestly`, description: verdict ?? description, alternates: alternatesOf(await regionOf(country), `/categories/${handle}`) }
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const category = await orNull(getCategory(handle))
  if (!category) {
    return <NothingHere />
  }
  const products = (await listProducts(region)).filter((product) => product.category?.handle === handle)
  return <CategoryPage category={category} products={products} region={region} />
}
