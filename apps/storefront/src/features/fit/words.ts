import { inUnit, lengthText, measureText, type Length, type Unit } from "./length"
import { sideOf, type Match } from "./match"
import type { SizeRange } from "./types"

/** The verdict under the tape: the first sentence is set bold. */
export type Verdict = { said: string; because: string }

/** "10–18 in", "25–46 cm", "4′6″–5′2″". */
export function rangeText({ min_in, max_in }: Pick<SizeRange, "min_in" | "max_in">, unit: Unit): string {
  const [from, to] = [lengthText(min_in, unit), lengthText(max_in, unit)]
  return `${from.replace(` ${unit}`, "")}–${to}`
}

/** What stands at a place of the tape: the unit is known there, only a height in feet needs its marks. */
export function markText(place: number, unit: Unit): string {
  return unit === "cm" ? String(place) : lengthText(place, unit).replace(" in", "")
}

/** "Medium and Large". */
export function listed(labels: string[], joint = "and"): string {
  return labels.length < 2 ? (labels[0] ?? "") : `${labels.slice(0, -1).join(", ")} ${joint} ${labels.at(-1) ?? ""}`
}

/** Which of several sizes that fit we would take, and how it differs from the others. */
export function roomier([suggest, ...others]: [SizeRange, ...SizeRange[]]): string {
  return `${suggest.label} is roomier; ${listed(others.map(({ label }) => label))} presses more. If in doubt, ${suggest.label}.`
}

/** Which size, and why, in words; the picture of the tape is never alone. */
export function verdictFor(match: Match<SizeRange>, length: Length, unit: Unit): Verdict {
  const measure = measureText(length, unit)
  switch (match.kind) {
    case "one":
      return { said: `${measure} fits ${match.range.label}.`, because: `It runs from ${rangeText(match.range, unit).replace("–", " to ")}.` }
    case "tie": {
      const { from, to, suggest, ranges } = match
      const overlap = inUnit(from, unit) < inUnit(to, unit) ? `From ${rangeText({ min_in: from, max_in: to }, unit).replace("–", " to ")} they overlap.` : "One ends there and the next begins."
      return { said: `${measure} fits ${listed(ranges.map(({ label }) => label))}.`, because: `${overlap} ${roomier([suggest, ...ranges.filter((range) => range !== suggest)])}` }
    }
    case "gap":
      return {
        said: `${measure} lies between ${match.below.label} and ${match.above.label}.`,
        because: `If in doubt, ${match.above.label}: roomier is easier to wear.`,
      }
    case "outside": {
      const smaller = match.side === "below"
      return {
        said: `${measure} is ${smaller ? "less" : "more"} than any size here fits.`,
        because: `${match.nearest.label} ${smaller ? "starts" : "ends"} at ${lengthText(smaller ? match.nearest.min_in : match.nearest.max_in, unit)}. Another product may fit; this one won’t.`,
      }
    }
  }
}

const ROW = { in: "fits you", above: "too small for you", below: "too large for you" } as const

/** For a row of the tape, read aloud: does it fit a leg of this girth? */
export function rowVerdict(range: SizeRange, length: Length): (typeof ROW)[keyof typeof ROW] {
  return ROW[sideOf(range, length)]
}
