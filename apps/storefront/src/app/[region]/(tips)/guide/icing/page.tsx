import { guideMetadata, GuideRoute } from "../../../../../features/guide/guide-route"
import { IcingTool } from "../../../../../features/guide/icing-timer/icing-tool"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props) {
  return guideMetadata("icing", (await params).region)
}

export default async function Page({ params }: Props) {
  return <GuideRoute handle="icing" country={(await params).region} Tool={IcingTool} toTool={{ href: "#timer", label: "Go to the timer" }} />
}
