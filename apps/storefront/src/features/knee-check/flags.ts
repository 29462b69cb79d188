import { RED_FLAG_LIST } from "../safety/red-flags"
import type { RedFlag } from "../safety/types"
import { anyLineHolds } from "./holds"
import type { Intake } from "./intake"
import type { FlagRule } from "./rules"

export type Stop = "none" | "urgent" | "emergency"

/** The warning signs in the answers, most serious first. */
export function raisedFlags(intake: Intake, rules: readonly FlagRule[]): RedFlag[] {
  const raised = new Set(rules.filter(({ when }) => anyLineHolds(when, intake)).map(({ flag }) => flag))
  return RED_FLAG_LIST.filter(({ id }) => raised.has(id))
}

/** How hard the check stops: as the most serious sign asks; a routine one stops nothing. */
export function stopOf(flags: readonly RedFlag[]): Stop {
  const levels = flags.map(({ level }) => level)
  if (levels.includes("emergency")) {
    return "emergency"
  }
  return levels.includes("urgent") ? "urgent" : "none"
}
