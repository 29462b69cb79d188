import type { Metadata } from "next"
import { HomePage } from "../../../features/home/home-page"
import { alternatesOf } from "../../../lib/alternates"
import { listProducts } from "../../../lib/data/shop"
import { listWholeTips } from "../../../lib/data/tips"
import { regionOf } from "../../../lib/regions"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { alternates: alternatesOf(await regionOf((await params).region), "") }
}

export default async function Page({ params }: Props) {
  const region = await regionOf((await params).region)
  const [tips, products] = await Promise.all([listWholeTips(), listProducts(region)])
  return <HomePage tips={tips} products={products} region={region} />
}
