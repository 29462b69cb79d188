import type { KneeCheckRules } from "../../src/knee-check/schema"

export type Lines = KneeCheckRules["red_flags"][number]["when"]
type Term = Lines[number][number]
type Plain = Omit<Term, "not">

const FIELDS = { where: "where", onset: "onset", mechanism: "set off by", when: "hurts", swelling: "swelling", foot: "foot", history: "history", signs: "sign" } as const

const spaced = (word: string) => word.replaceAll("_", " ")
const listed = (words: readonly string[]) => words.map(spaced).join(", ")

function range(name: string, bounds: { min?: number; max?: number } | undefined): string[] {
  if (!bounds) {
    return []
  }
  const { min, max } = bounds
  return [min !== undefined && max !== undefined ? `${name} ${min} to ${max}` : min !== undefined ? `${name} ${min} or more` : `${name} up to ${max ?? ""}`]
}

function plain(term: Plain): string {
  const fields = Object.entries(FIELDS).flatMap(([field, label]) => {
    const words = term[field as keyof typeof FIELDS]
    return words ? [`${label}: ${listed(words)}`] : []
  })
  return [...fields, ...range("age", term.age), ...range("days since the start", term.days)].join("; or ")
}

/** A question to the answers in words, such as "sign: hot, red; or swelling: moderate". Of words behind one another, any. */
export function termInWords({ not, ...term }: Term): string {
  if (!not) {
    return plain(term)
  }
  return Object.keys(not).length ? `none of (${plain(not)})` : "always"
}

/** What is either this or that stands in brackets beside something else. */
const joined = (words: string, terms: number) => (terms > 1 && words.includes("; or ") && !words.startsWith("none of") ? `(${words})` : words)

/** Each line that is enough by itself; "and" joins what must be there together. */
export function linesInWords(lines: Lines): string[] {
  return lines.length ? lines.map((line) => line.map((term) => joined(termInWords(term), line.length)).join(" **and** ")) : ["always"]
}
