import type { Metadata } from "next"
import { ShopPage } from "../../../../features/catalogue/shop-page"
import { alternatesOf } from "../../../../lib/alternates"
import { listCategories, listProducts } from "../../../../lib/data/shop"
import { regionOf } from "../../../../lib/regions"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const description = "Everything we sell for a knee, by kind, with what we honestly think of each kind."
  return { title: "Shop", description, alternates: alternatesOf(await regionOf((await params).region), "/products") }
}

export default async function Page({ params }: Props) {
  const region = await regionOf((await params).region)
  const [categories, products] = await Promise.all([listCategories(), listProducts(region)])
  return <ShopPage categories={categories} products={products} region={region} />
}
