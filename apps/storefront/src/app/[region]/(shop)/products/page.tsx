import { ShopPage } from "../../../../features/catalogue/shop-page"
import { listCategories, listProducts } from "../../../../lib/data/shop"
import { regionOf } from "../../../../lib/regions"

export const metadata = { title: "Shop", description: "Everything we sell for a knee, by kind, with what we honestly think of each kind." }

export default async function Page({ params }: { params: Promise<{ region: string }> }) {
  const region = await regionOf((await params).region)
  const [categories, products] = await Promise.all([listCategories(), listProducts(region)])
  return <ShopPage categories={categories} products={products} region={region} />
}
