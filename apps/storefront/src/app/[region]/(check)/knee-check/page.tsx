import type { Metadata } from "next"
import { KneeCheckPage } from "../../../../features/knee-check/knee-check-page"
import { alternatesOf } from "../../../../lib/alternates"
import { regionOf } from "../../../../lib/regions"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: "Knee check", description: "Private: runs on your own device.", alternates: alternatesOf(await regionOf((await params).region), "/knee-check") }
}

export default async function Page({ params }: Props) {
  return <KneeCheckPage region={await regionOf((await params).region)} />
}
