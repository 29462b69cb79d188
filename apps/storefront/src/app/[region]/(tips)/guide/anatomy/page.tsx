import { Anatomy } from "../../../../../features/guide/anatomy/anatomy"
import { guideMetadata, GuideRoute } from "../../../../../features/guide/guide-route"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props) {
  return guideMetadata("anatomy", (await params).region)
}

export default async function Page({ params }: Props) {
  return <GuideRoute handle="anatomy" country={(await params).region} Tool={Anatomy} toTool="at-once" />
}
