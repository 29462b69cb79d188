import type { ReactNode } from "react"
import type { Region } from "../../lib/regions"
import { ConditionTable } from "./condition-table"

type Part = (props: { region: Region }) => ReactNode | Promise<ReactNode>

/** What a page of the guide has beside its text, by the page's handle: a tool above it, or what the shop itself knows below it. */
const PARTS: Record<string, { Tool?: Part; Below?: Part }> = {
  contraindications: { Below: ConditionTable },
}

export function partsOf(handle: string): { Tool?: Part; Below?: Part } {
  return PARTS[handle] ?? {}
}
