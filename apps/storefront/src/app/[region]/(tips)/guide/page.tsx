import type { Metadata } from "next"
import { GuideList } from "../../../../features/guide/guide-list"
import { alternatesOf } from "../../../../lib/alternates"
import { listGuidePages } from "../../../../lib/data/guide"
import { regionOf } from "../../../../lib/regions"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: "The guide to a sore knee",
    description: "Why knees hurt from running, what each sign tells you, how to run again, and how sure anyone is of it, with sources.",
    alternates: alternatesOf(await regionOf((await params).region), "/guide"),
  }
}

export default async function Page({ params }: Props) {
  const region = await regionOf((await params).region)
  return <GuideList pages={await listGuidePages()} region={region} />
}
