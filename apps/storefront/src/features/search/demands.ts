import type { Demands, PriceLimit } from "./types"

const MONEY = String.raw`(?:[$£€]\s*)?(\d+(?:\.\d{1,2})?)(?![\d.]|\s*(?:in\b|inch|"|″|cm|mm|ft\b|lbs?\b|kg|mins?\b|minutes?|hours?|days?|weeks?|months?|years?|%|mile|km))\s*(?:[$£€]|usd|gbp|eur|dollars?|bucks|pounds?|quid|euros?)?`
const BETWEEN = new RegExp(String.raw`(?:between|from)?\s*${MONEY}\s*(?:-|–|to|and)\s*${MONEY}`, "i")
const AT_MOST = new RegExp(String.raw`(?:under|below|less than|cheaper than|up to|max(?:imum)?(?: of)?|no more than|at most|within|<)\s*${MONEY}|${MONEY}\s*(?:or less|or under|max(?:imum)?\b)`, "i")
const AT_LEAST = new RegExp(String.raw`(?:over|above|more than|at least|from|>)\s*${MONEY}`, "i")
const SIGN = /[$£€]|dollar|buck|pound(?!er)|quid|euro|usd|gbp|eur\b/i

/** A search without what it says of price, and that said as numbers. */
export function readPrice(text: string): { rest: string; price: PriceLimit } {
  const between = BETWEEN.exec(text)
  if (between && SIGN.test(between[0])) {
    return { rest: without(text, between[0]), price: { min: Number(between[1]), max: Number(between[2]) } }
  }
  const most = AT_MOST.exec(text)
  if (most) {
    return { rest: without(text, most[0]), price: { max: Number(most[1] ?? most[2]) } }
  }
  const least = AT_LEAST.exec(text)
  if (least && SIGN.test(least[0])) {
    return { rest: without(text, least[0]), price: { min: Number(least[1]) } }
  }
  return { rest: text, price: {} }
}

const DEMANDS: { key: keyof Demands; said: RegExp }[] = [
  { key: "latex_free", said: freeOf("latex") },
  { key: "neoprene_free", said: freeOf("neoprene") },
  { key: "washable", said: /\b(?:machine |hand )?wash(?:able|ing)\b/i },
]

/** "latex free", "without latex", "latex allergy", "allergic to latex", and the usual slips. */
function freeOf(material: string): RegExp {
  const slip = `${material.slice(0, -1)}(?:${material.at(-1)}|)?`
  return new RegExp(String.raw`\b${slip}[\s-]*(?:free|fre|less|allerg\w*)\b|\b(?:no|non|without|free (?:of|from)|not|allergic to|allergy to|allergy)[\s-]+(?:any )?${slip}\b`, "i")
}

/** A search without what it demands of a material or its care, and those demands. */
export function readDemands(text: string): { rest: string; demands: Demands } {
  const heard = DEMANDS.filter(({ said }) => said.test(text))
  return {
    rest: heard.reduce((rest, { said }) => rest.replace(said, " "), text),
    demands: Object.fromEntries(heard.map(({ key }) => [key, true as const])),
  }
}

const without = (text: string, part: string) => text.replace(part, " ")
