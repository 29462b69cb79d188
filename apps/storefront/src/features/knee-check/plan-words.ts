import type { TipSummary } from "../tips/tip"
import type { Verdict } from "./engine"
import { listed } from "./said"
import type { Shelf } from "./shelf"

/** A tip in a headline: as the first thing to do, and as what goes with it. */
const HEADS: Readonly<Record<string, { first: string; then: string }>> = {
  rest: { first: "Spare the knee.", then: "Spare it meanwhile." },
  compression: { first: "Hold the knee snug.", then: "Hold it snug." },
  ice: { first: "Cool the knee.", then: "Cool it when it is sore." },
  elevation: { first: "Lay the leg well.", then: "Put it up when you can." },
  painkillers: { first: "Ask about pain relief.", then: "Ask about pain relief." },
  exercise: { first: "Make the knee strong.", then: "Then make it strong." },
  "arch-support": { first: "Ease the foot.", then: "Ease the foot, too." },
  surgery: { first: "Talk it over with a surgeon.", then: "Talk it over with a surgeon." },
}

/** The plan in one breath, of its two best tips: "Make the knee strong. Spare it meanwhile." */
export function headline(tips: Verdict["tips"]): string {
  const [first, second] = tips
  if (!first) {
    return "Have it looked at before you try a tip."
  }
  const parts = [HEADS[first.handle]?.first, second && HEADS[second.handle]?.then]
  return parts.filter(Boolean).join(" ") || "What fits your answers."
}

/** The plan’s tips as rows of a timetable, best first: what to do, and why you. */
export function planRows(tips: Verdict["tips"], shelf: Shelf): TipSummary[] {
  return tips.flatMap(({ handle, reason }, at) => {
    const tip = shelf.tips.find((each) => each.handle === handle)
    return tip ? [{ handle, position: at + 1, title: tip.title, headline: tip.headline, summary: `${tip.headline} ${reason}`, timing: tip.timing, evidence: tip.evidence }] : []
  })
}

/** Kinds of product by name, in the middle of a sentence: "cold cuffs and ice packs". `kinds` are names by handle. */
export function kindsWords(handles: readonly string[], kinds: Readonly<Record<string, string>>): string {
  return listed(handles.map((handle) => (kinds[handle] ?? handle).toLowerCase()))
}
