import type { Metadata } from "next"
import { GuidePageView } from "../../../../../features/guide/guide-page-view"
import { partsOf } from "../../../../../features/guide/tools"
import { NothingHere } from "../../../../../features/site/nothing-here"
import { alternatesOf } from "../../../../../lib/alternates"
import { getGuidePage, listGuidePages } from "../../../../../lib/data/guide"
import { orNull } from "../../../../../lib/missing"
import { prerendered } from "../../../../../lib/prerender"
import { regionOf } from "../../../../../lib/regions"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams() {
  return prerendered(async () => (await listGuidePages()).map(({ handle }) => ({ handle })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { region, handle } = await params
  const page = await orNull(getGuidePage(handle))
  return page ? { title: page.title, description: page.summary, alternates: alternatesOf(await regionOf(region), `/guide/${handle}`) } : {}
}

export default async function Page({ params }: Props) {
  const { region: country, handle } = await params
  const region = await regionOf(country)
  const page = await orNull(getGuidePage(handle))
  if (!page) {
    return <NothingHere />
  }
  const { Tool, Below } = partsOf(handle)
  return <GuidePageView page={page} region={region} tool={Tool && <Tool region={region} />} below={Below && <Below region={region} />} />
}
