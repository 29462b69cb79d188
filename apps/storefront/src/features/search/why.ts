import type { FoundProduct } from "./compose"
import type { ProductDocument } from "./documents"
import type { Ranked } from "./plan"
import type { Demands } from "./types"

const DEMANDED: Record<keyof Demands, string> = { latex_free: "latex-free", neoprene_free: "neoprene-free", washable: "washable" }

/** What was demanded, in words: "latex-free". */
export function demandWords(demands: Demands): string[] {
  return (Object.keys(DEMANDED) as (keyof Demands)[]).filter((key) => demands[key]).map((key) => DEMANDED[key])
}

/**
 * Why a thing is among the results, in a few words: how it suits the size that was asked for, and the reason staff gave for the tip that serves what was described, or
 * what it is good for. `rank` is its kind's place in the plan, absent when it was found by its words alone.
 */
export function whyFound(product: FoundProduct, rank: Ranked | undefined, demands: Demands): string {
  const asked = demandWords(Object.fromEntries(Object.entries(demands).filter(([key]) => product[key as keyof Demands])))
  const reason = reasonFor(product, rank) ?? (product.good_for ? goodFor(product.good_for) : lowerFirst(product.subtitle ?? "it matches your words"))
  return [...product.suit.words, ...asked, reason.replace(/\.$/, "")].join("; ")
}

/** A need that was described is served by a tip; where staff linked the thing with it, they said why. */
function reasonFor({ tips, tip_reasons }: ProductDocument, rank: Ranked | undefined): string | undefined {
  const needs = rank?.for.filter(({ topic }) => topic.type === "need" || topic.type === "subject") ?? []
  const at = tips.findIndex((tip) => needs.some(({ topic }) => topic.tips.includes(tip)))
  const reason = at < 0 ? undefined : tip_reasons[at]
  return reason === undefined ? undefined : lowerFirst(reason)
}

/** "Sore knees" becomes "for sore knees"; "When a clinician suggested it" needs no more. */
const goodFor = (text: string) => (/^(?:when|where|if)\b/i.test(text) ? lowerFirst(text) : `for ${lowerFirst(text)}`)
const lowerFirst = (text: string) => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
