import { ConditionTable } from "../../../../../features/guide/condition-table"
import { guideMetadata, GuideRoute } from "../../../../../features/guide/guide-route"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props) {
  return guideMetadata("contraindications", (await params).region)
}

export default async function Page({ params }: Props) {
  return <GuideRoute handle="contraindications" country={(await params).region} Below={ConditionTable} />
}
