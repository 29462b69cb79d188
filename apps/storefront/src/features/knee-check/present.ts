import type { TipEvidence } from "../catalogue/grades"
import type { Verdict } from "./engine"
import type { Shelf } from "./shelf"

/** A verdict as `POST /api/knee-check` answers it. */
export type KneeCheckAnswer = {
  stop: Verdict["stop"]
  red_flags: Verdict["red_flags"]
  tips: { handle: string; reason: string; evidence: TipEvidence }[]
  products: { handle: string; category: string; reason: string }[]
  avoid: string[]
  notices: string[]
}

/** A verdict for a client of ours, each tip with its evidence. */
export function presentVerdict({ stop, red_flags, tips, products, avoid, notices }: Verdict, shelf: Shelf): KneeCheckAnswer {
  return {
    stop,
    red_flags,
    tips: tips.flatMap(({ handle, reason }) => shelf.tips.filter((tip) => tip.handle === handle).map(({ evidence }) => ({ handle, reason, evidence }))),
    products: products.map(({ handle, category, reason }) => ({ handle, category, reason })),
    avoid,
    notices,
  }
}
