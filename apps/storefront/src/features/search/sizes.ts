import { measureText, toInches, type Length } from "../fit/length"

/** Where a girth was measured, as it was said; `null` where it wasn't. A height is told by its length. */
export type Place = "thigh" | "calf" | null

/** A size that a search asks for: a length in the unit it was typed in, a size by its name, or a number as on shoes. `said` is how we say it back. */
export type Size =
  | { kind: "length"; length: Length; place: Place; said: string }
  | { kind: "name"; name: string; said: string }
  | { kind: "number"; number: number; system: "US" | "other"; who: "W" | "M" | null; said: string }
  /** More room than usual, without a number. */
  | { kind: "big"; said: string }

type Read = { rest: string; sizes: Size[] }
type Pattern = { said: RegExp; size: (match: RegExpExecArray) => Size | null }

const NUMBER = String.raw`(?<![$£€\d.])(\d{1,3}(?:[.,]\d{1,2})?)(½|\s1/2)?`
const PART = String.raw`(?:(thigh|quad|calf|knee)\s+(?:(?:is|of|at|measures?|circumference|girth|size|about|around)\s+)*)?`
const PART_AFTER = String.raw`(?:\s+(?:round |around )?(?:the |my )?(thigh|calf|knee circumference))?`
const INCHES = String.raw`(?:inch(?:es)?\b|["″”]|''|in\b(?!\s*\d))`
const CENTIMETRES = String.raw`(?:cms?\b|centimet(?:er|re)s?\b)`
const FEET = String.raw`(?:ft\b\.?|feet\b|foot\b|['′’](?!\p{L}|'))`

const NAMES: Record<string, string> = {
  xs: "X-Small", "extra small": "X-Small", s: "Small", small: "Small", m: "Medium", medium: "Medium", l: "Large", large: "Large", xl: "X-Large", "x large": "X-Large", "extra large": "X-Large",
  xxl: "2X-Large", "2xl": "2X-Large", "xx large": "2X-Large", "2x large": "2X-Large", xxxl: "3X-Large", "3xl": "3X-Large",
}

/** What one reads, the next no longer sees: a height before its inches, "wide thigh" before a thigh of so many inches. */
const PATTERNS: Pattern[] = [
  { said: /\bplus[- ]size[ds]?\b|\b(?:big|bigger|larger?|wide|thick|heavy|chunky|muscular)\s+(?:legs?|thighs?|calf|calves|knees|quads)\b/i, size: ([said]) => ({ kind: "big", said: said.toLowerCase() }) },
  { said: new RegExp(String.raw`(?<!\d)(\d)\s*${FEET}\s*(?:(\d{1,2})(?!\d)\s*(?:${INCHES})?)?(?:\s*tall\b)?`, "iu"), size: ([, feet, inches]) => length({ value: Number(feet) * 12 + Number(inches ?? 0), unit: "in" }, null) },
  { said: /(?<![$£€\d.])([12])[.,](\d{2})\s*m\b(?:\s*tall\b)?/i, size: ([, metres, rest]) => length({ value: Number(`${metres}${rest}`), unit: "cm" }, null) },
  { said: new RegExp(`${PART}${NUMBER}\\s*-?\\s*(?:${INCHES}|(${CENTIMETRES}))${PART_AFTER}`, "i"), size: readLength },
  { said: /\b(?:(women|woman|ladies|men|man)[’']?s?\s+)?(?:shoe\s+)?(?:size|(us|uk|eu))\s+(?:(women|ladies|men)[’']?s?\s+)?(\d{1,2}(?:[.,]5)?)\b/i, size: ([, before, system, after, number]) => numbered(Number(number?.replace(",", ".")), system, before ?? after) },
  { said: /\b(women|ladies|men)[’']?s\s+(\d{1,2}(?:[.,]5)?)\b/i, size: ([, who, number]) => numbered(Number(number?.replace(",", ".")), undefined, who) },
  { said: /\bsize\s+(xs|s|m|l)\b|(?:\bsize\s+)?\b(extra[- ]small|small|medium|x{1,2}[- ]large|extra[- ]large|2x[- ]large|large|xs|x{1,3}l|[23]xl)\b(?![- ](?:support|arch|density|resistance))|\b([ml])$/i, size: ([, letter, name, last]) => named(letter ?? name ?? last ?? "") },
]

/** A search without the sizes it asks for, and those. What was typed in centimetres is said in centimetres. */
export function readSizes(text: string): Read {
  return PATTERNS.reduce(take, { rest: text, sizes: [] })
}

function take({ rest, sizes }: Read, { said, size }: Pattern): Read {
  const match = said.exec(rest)
  const found = match && size(match)
  return match && found ? { rest: `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`, sizes: [...sizes, found] } : { rest, sizes }
}

/** Nothing that is worn or sold here is shorter or longer, in inches. */
const PLAUSIBLE = { min: 1, max: 96 }

function length(measured: Length, place: Place): Size | null {
  const inches = toInches(measured)
  return inches >= PLAUSIBLE.min && inches <= PLAUSIBLE.max ? { kind: "length", length: measured, place, said: measureText(measured, measured.unit) } : null
}

function readLength([, before, number = "", half, centimetres, after]: RegExpExecArray): Size | null {
  const value = Number(number.replace(",", ".")) + (half ? 0.5 : 0)
  const part = (before ?? after)?.toLowerCase()
  const place = part === "calf" ? "calf" : part === "thigh" || part === "quad" ? "thigh" : null
  return length({ value, unit: centimetres ? "cm" : "in" }, place)
}

function numbered(number: number, system: string | undefined, who: string | undefined): Size {
  const of = who && (/^m/i.test(who) ? "M" : "W")
  return { kind: "number", number, system: /uk|eu/i.test(system ?? "") ? "other" : "US", who: of || null, said: system ? `${system.toUpperCase()} ${number}` : `size ${number}` }
}

function named(typed: string): Size | null {
  const name = NAMES[typed.toLowerCase().replace("-", " ")]
  return name ? { kind: "name", name, said: name } : null
}
