import { inUnit, toInches } from "../fit/length"
import { candidates, matchSize, type Match } from "../fit/match"
import type { Choice } from "./documents"
import type { Size } from "./sizes"

export type Fit = {
  /** 1: it comes in the size that was asked for; 0: nobody can say; -1: no size of it fits. */
  fits: 1 | 0 | -1
  /** What is to be said of it: "Large fits 21.5 in round the thigh". */
  words: string[]
  /** Answers to the product's options, by their titles, as far as the size gives them. */
  picks: Record<string, string>
}
const UNSAID: Fit = { fits: 0, words: [], picks: {} }

/** Above this many inches it is somebody's height, for no girth comes near. */
const HEIGHT_FROM = 48

/** Which of a thing's choices a size is answered by. */
export function fitOf(choices: Choice[], size: Size): Fit {
  switch (size.kind) {
    case "length":
      return fitOfLength(choices, size)
    case "name":
      return offered(choices, choices.filter(({ option, value }) => option === "Size" && namesOf(value).includes(size.name)), size.said)
    case "number":
      return fitOfNumber(choices, size)
    case "big":
      return roomiest(choices)
  }
}

/** Where a chart measures, as one says it behind a number. */
function placeWords(site: string): string {
  const [part = ""] = site.split("_")
  return { thigh: "round the thigh", mid: "round the middle of the knee", calf: "round the calf", user: "tall" }[part] ?? "where its maker measures"
}

type Sized = { option: string; value: string; label: string; min_in: number; max_in: number }

function fitOfLength(choices: Choice[], { length, place, said }: Extract<Size, { kind: "length" }>): Fit {
  const inches = toInches(length)
  const exact = choices.find(({ value }) => value === `${inches} in`)
  if (exact) {
    return { fits: 1, words: [`comes in ${exact.value}`], picks: { [exact.option]: exact.value } }
  }
  const measured = choices.filter((choice) => choice.range && choice.range.site.includes("height") === inches >= HEIGHT_FROM)
  const site = measured.find(({ range }) => !place || range?.site.startsWith(place))?.range?.site
  const elsewhere = measured[0]?.range?.site
  if (!site) {
    return elsewhere && place ? { ...UNSAID, words: [`sized ${placeWords(elsewhere)}, not the ${place}`] } : UNSAID
  }
  const sizes = measured.flatMap(({ option, value, range }): Sized[] => (range?.site === site ? [{ ...range, option, value, label: value }] : []))
  return fitOfMatch(matchSize(sizes, length), `${said} ${placeWords(site)}`)
}

/** A tie names every size that fits; the one we would choose, the roomier, is picked. `where`: "21.5 in round the thigh". */
function fitOfMatch(match: Match<Sized> | null, where: string): Fit {
  const [best, ...others] = match ? candidates(match) : []
  if (!match || !best) {
    return { fits: -1, words: [`no size of it fits ${where}`], picks: {} }
  }
  const labels = [...new Set([...others, best].map(({ label }) => label))].join(" and ")
  const picks = { [best.option]: best.value }
  if (match.kind === "gap") {
    return { fits: 0, words: [`${where} lies between ${labels}`], picks }
  }
  return { fits: 1, words: [`${labels} ${match.kind === "tie" && labels.includes(" and ") ? "fit" : "fits"} ${where}`], picks }
}

const LETTERS: Record<string, string> = { XS: "X-Small", S: "Small", M: "Medium", L: "Large", XL: "X-Large", "2XL": "2X-Large", "3XL": "3X-Large" }

/** The names a maker's size goes by: "L/XL" is Large and X-Large. */
const namesOf = (value: string): string[] => value.split("/").map((part) => LETTERS[part] ?? part)

/** A thing whose sizes go by other names than were asked for says nothing about them. */
const NAMED = new Set(Object.values(LETTERS))

function offered(choices: Choice[], found: Choice[], said: string): Fit {
  const [first] = found
  if (first) {
    return { fits: 1, words: [namesOf(first.value).length > 1 ? `${said} is ${first.value}` : `comes in ${first.value}`], picks: { [first.option]: first.value } }
  }
  return choices.some(({ value }) => namesOf(value).some((name) => NAMED.has(name))) ? { fits: -1, words: [`not made in ${said}`], picks: {} } : UNSAID
}

/** "US 9" is one number; "W 7–8.5, M 5.5–7" are two ranges. */
function fitOfNumber(choices: Choice[], { number, system, who, said }: Extract<Size, { kind: "number" }>): Fit {
  const shoes = choices.filter(({ option }) => option === "Shoe size")
  if (shoes.length && system === "other") {
    return { ...UNSAID, words: ["its sizes are US sizes"] }
  }
  const sized = shoes.length ? shoes : choices.filter(({ option, value }) => option === "Size" && value === String(number))
  const found = sized.filter(({ value }) => value === String(number) || value === `US ${number}` || rangesIn(value, who).some(({ min, max }) => number >= min && number <= max))
  const [first] = found
  if (!first) {
    return shoes.length ? { fits: -1, words: [`not made in ${said}`], picks: {} } : UNSAID
  }
  return found.length > 1 ? { fits: 1, words: [`comes in ${said}, for women and for men`], picks: {} } : { fits: 1, words: [`comes in ${first.value}`], picks: { [first.option]: first.value } }
}

function rangesIn(value: string, who: "W" | "M" | null): { min: number; max: number }[] {
  const parts = [...value.matchAll(/([WM]) (\d+(?:\.\d)?)(?:–(\d+(?:\.\d)?))?/g)]
  return parts.filter(([, of]) => !who || of === who).map(([, , min, max]) => ({ min: Number(min), max: Number(max ?? min) }))
}

/** The size with the most room, where it is more than an ordinary Large. */
function roomiest(choices: Choice[]): Fit {
  const most = choices.filter(({ range }) => range && !range.site.includes("height")).sort((a, b) => (b.range?.max_in ?? 0) - (a.range?.max_in ?? 0))[0]
  if (!most?.range) {
    return UNSAID
  }
  return { fits: /^(?:Wide|.*XL|.*X-Large|Large)$/.test(most.value) ? 1 : 0, words: [`${most.value} goes to ${most.range.max_in} in (${inUnit(most.range.max_in, "cm")} cm) ${placeWords(most.range.site)}`], picks: {} }
}
