import { guideMetadata, GuideRoute } from "../../../../../features/guide/guide-route"
import { hasOwnRoute } from "../../../../../features/guide/own-routes"
import { listGuidePages } from "../../../../../lib/data/guide"
import { prerendered } from "../../../../../lib/prerender"

type Props = { params: Promise<{ region: string; handle: string }> }

export function generateStaticParams() {
  return prerendered(async () => (await listGuidePages()).map(({ handle }) => ({ handle })).filter(({ handle }) => !hasOwnRoute(handle)))
}

export async function generateMetadata({ params }: Props) {
  const { region, handle } = await params
  return guideMetadata(handle, region)
}

export default async function Page({ params }: Props) {
  const { region, handle } = await params
  return <GuideRoute handle={handle} country={region} />
}
