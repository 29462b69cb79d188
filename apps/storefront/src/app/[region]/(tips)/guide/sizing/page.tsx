import { SizeFinder } from "../../../../../features/fit/finder/size-finder"
import { guideMetadata, GuideRoute } from "../../../../../features/guide/guide-route"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props) {
  return guideMetadata("sizing", (await params).region)
}

export default async function Page({ params }: Props) {
  return <GuideRoute handle="sizing" country={(await params).region} Tool={SizeFinder} toTool={{ href: "#finder", label: "Find your size" }} />
}
