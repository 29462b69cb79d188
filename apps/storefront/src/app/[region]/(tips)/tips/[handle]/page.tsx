import type { Metadata } from "next"
import { NothingHere } from "../../../../../features/site/nothing-here"
import { TipPage } from "../../../../../features/tips/tip-page"
import { alternatesOf } from "../../../../../lib/alternates"
import { listProducts } from "../../../../../lib/data/shop"
import { getTip, listTips } from "../../../../../lib/data/tips"
import { orNull } from "../../../../../lib/missing"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf } from "../../../../../lib/regions"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams() {
  return prerendered(async () => (await listTips()).map(({ handle }) => ({ handle })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region, handle } = await params
  const tip = await orNull(getTip(handle))
  if (!tip) {
    return {}
  }
  const { title, summary } = tip
  return {
    title: `${title} for a sore knee`,
    description: `${summary} When not to, how sure anyone is of it, and where we have it from.`,
    alternates: alternatesOf(await regionOf(region), `/tips/${handle}`),
  }
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const [tip, tips, products] = await Promise.all([orNull(getTip(handle)), listTips(), listProducts(region)])
  return tip ? <TipPage tip={tip} count={tips.length} products={products} region={region} /> : <NothingHere />
}
