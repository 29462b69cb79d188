import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CategoryPage } from "../../../../../features/catalogue/category-page"
import type { Category } from "../../../../../features/catalogue/product"
import { alternatesOf } from "../../../../../lib/alternates"
import { getCategory, listCategories, listProducts } from "../../../../../lib/data/shop"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf } from "../../../../../lib/regions"
import { isNotFound } from "../../../../../lib/store-client"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams() {
  return prerendered(async () => (await listCategories()).map(({ handle }) => ({ handle })))
}

async function categoryOr404(handle: string): Promise<Category> {
  try {
    return await getCategory(handle)
  } catch (error) {
    if (isNotFound(error)) {
      notFound()
    }
    throw error
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region: country, handle } = await params
  const { name, description, verdict } = await categoryOr404(handle)
  return { title: `${name}, compared honestly`, description: verdict ?? description, alternates: alternatesOf(await regionOf(country), `/categories/${handle}`) }
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const category = await categoryOr404(handle)
  const products = (await listProducts(region)).filter((product) => product.category?.handle === handle)
  return <CategoryPage category={category} products={products} region={region} />
}
