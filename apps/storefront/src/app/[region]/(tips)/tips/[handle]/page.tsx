import type { Metadata } from "next"
import { notFound } from "next/navigation"
import type { Tip } from "../../../../../features/tips/tip"
import { TipPage } from "../../../../../features/tips/tip-page"
import { alternatesOf } from "../../../../../lib/alternates"
import { listProducts } from "../../../../../lib/data/shop"
import { getTip, listTips } from "../../../../../lib/data/tips"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf } from "../../../../../lib/regions"
import { isNotFound } from "../../../../../lib/store-client"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams() {
  return prerendered(async () => (await listTips()).map(({ handle }) => ({ handle })))
}

async function tipOr404(handle: string): Promise<Tip> {
  try {
    return await getTip(handle)
  } catch (error) {
    if (isNotFound(error)) {
      notFound()
    }
    throw error
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region, handle } = await params
  const { title, summary } = await tipOr404(handle)
  return {
    title: `${title} for a sore knee`,
    description: `${summary} When not to, how sure anyone is of it, and where we have it from.`,
    alternates: alternatesOf(await regionOf(region), `/tips/${handle}`),
  }
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const [tip, tips, products] = await Promise.all([tipOr404(handle), listTips(), listProducts(region)])
  return <TipPage tip={tip} count={tips.length} products={products} region={region} />
}
