import type { Metadata } from "next"
import { RED_FLAGS_PATH } from "../../../../../features/safety/red-flags"
import { RedFlagsPage } from "../../../../../features/safety/red-flags-page"
import { alternatesOf } from "../../../../../lib/alternates"
import { regionOf } from "../../../../../lib/regions"

type Props = { params: Promise<{ region: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { base } = await regionOf((await params).region)
  return {
    title: "Warning signs, and how soon to be seen",
    description: "Signs with which a knee should be seen by someone: how soon, where to go, and what to tell them.",
    alternates: alternatesOf({ base }, RED_FLAGS_PATH),
  }
}

export default async function Page({ params }: Props) {
  return <RedFlagsPage country={await regionOf((await params).region)} />
}
