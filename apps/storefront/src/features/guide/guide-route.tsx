import type { Metadata } from "next"
import type { ReactNode } from "react"
import { alternatesOf } from "../../lib/alternates"
import { getGuidePage } from "../../lib/data/guide"
import { orNull } from "../../lib/missing"
import { regionOf, type Region } from "../../lib/regions"
import { NothingHere } from "../site/nothing-here"
import { GuidePageView, type Way } from "./guide-page-view"

type Part = (props: { region: Region }) => ReactNode | Promise<ReactNode>
type Props = {
  handle: string
  /** The country of the address. */
  country: string
  /** Something to use, above the text, and how one gets there from the first screen. */
  Tool?: Part
  toTool?: Way
  /** What the shop itself knows of the subject, below the text. */
  Below?: Part
}

export async function guideMetadata(handle: string, country: string): Promise<Metadata> {
  const page = await orNull(getGuidePage(handle))
  return page ? { title: page.title, description: page.summary, alternates: alternatesOf(await regionOf(country), `/guide/${handle}`) } : {}
}

/** A page of the guide as a route shows it; a handle that isn’t one is not found. */
export async function GuideRoute({ handle, country, Tool, toTool, Below }: Props) {
  const region = await regionOf(country)
  const page = await orNull(getGuidePage(handle))
  return page ? <GuidePageView page={page} region={region} tool={Tool && <Tool region={region} />} toTool={toTool} below={Below && <Below region={region} />} /> : <NothingHere />
}
