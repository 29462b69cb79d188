import { guideMetadata, GuideRoute } from "../../../../../features/guide/guide-route"
import { ReturnTool } from "../../../../../features/guide/return-to-running/return-tool"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props) {
  return guideMetadata("return-to-running", (await params).region)
}

export default async function Page({ params }: Props) {
  return <GuideRoute handle="return-to-running" country={(await params).region} Tool={ReturnTool} toTool={{ href: "#ready", label: "Go through the list" }} />
}
