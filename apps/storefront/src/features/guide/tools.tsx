import type { ReactNode } from "react"
import type { Region } from "../../lib/regions"
import { SizeFinder } from "../fit/finder/size-finder"
import { Anatomy } from "./anatomy/anatomy"
import { ConditionTable } from "./condition-table"
import { IcingTool } from "./icing-timer/icing-tool"
import { ReturnTool } from "./return-to-running/return-tool"

type Part = (props: { region: Region }) => ReactNode | Promise<ReactNode>

/** What a page of the guide has beside its text, by the page's handle: a tool above it, or what the shop itself knows below it. */
const PARTS: Record<string, { Tool?: Part; Below?: Part }> = {
  anatomy: { Tool: Anatomy },
  "return-to-running": { Tool: ReturnTool },
  icing: { Tool: IcingTool },
  contraindications: { Below: ConditionTable },
  sizing: { Tool: SizeFinder },
}

export function partsOf(handle: string): { Tool?: Part; Below?: Part } {
  return PARTS[handle] ?? {}
}
