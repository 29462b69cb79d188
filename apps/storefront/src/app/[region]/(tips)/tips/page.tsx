import type { Metadata } from "next"
import { TipsPage } from "../../../../features/tips/tips-page"
import { alternatesOf } from "../../../../lib/alternates"
import { listTips } from "../../../../lib/data/tips"
import { regionOf } from "../../../../lib/regions"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: "Eight tips for a sore knee",
    description: "What to do for a knee that hurts after running, for how long, how sure anyone is of it, and when to see someone instead.",
    alternates: alternatesOf(await regionOf((await params).region), "/tips"),
  }
}

export default async function Page({ params }: Props) {
  const region = await regionOf((await params).region)
  return <TipsPage tips={await listTips()} region={region} />
}
