import { CONTRAINDICATIONS } from "./contraindications"
import { hear, hearSigns, saidIn } from "./hear"
import { phrase, type Phrase } from "./phrases"
import { RED_FLAGS } from "./red-flags"
import { RULES } from "./rules"
import { SIGNS, type Sign } from "./signs"
import type { Contraindication, RedFlag } from "./types"

type Line = { all: Sign[]; none: Sign[] }

function isSign(name: string): name is Sign {
  return name in SIGNS
}

/** @throws Error for a sign that `signs.ts` doesn't have */
function line(written: string): Line {
  const parts = written.split(" & ").map((part) => ({ name: part.replace("!", ""), wanted: !part.startsWith("!") }))
  const signs = parts.map(({ name, wanted }) => {
    if (!isSign(name)) {
      throw new Error(`A rule says "${name}", which is no sign: ${written}`)
    }
    return { name, wanted }
  })
  return { all: signs.flatMap(({ name, wanted }) => (wanted ? name : [])), none: signs.flatMap(({ name, wanted }) => (wanted ? [] : name)) }
}

const rules = RULES.map(([id, lines]) => ({ id, lines: lines.map(line) }))
const signs = Object.entries(SIGNS).map(([name, phrases]) => ({ name, phrases: phrases.flatMap(phrase) }))
const conditions = CONTRAINDICATIONS.map(({ said = [], unless = [], signs: amounting = [], ...condition }) => ({ condition, said: said.flatMap(phrase), unless: unless.flatMap(phrase), amounting }))

type Found = ReadonlyMap<string, ReadonlySet<number>>

/** The signs a text speaks of and doesn’t deny, each with the clauses it stands in. */
function signsIn(text: string): Found {
  const heard = hearSigns(text)
  return new Map(signs.map(({ name, phrases }) => [name, saidIn(heard, phrases)]))
}

/** What makes a sign everyday does so in its own clause: "dislocated patella brace" is a search, "dislocated my kneecap. Which brace?" is not. */
function holds({ all, none }: Line, found: Found): boolean {
  const isEveryday = (clause: number) => none.some((sign) => found.get(sign)?.has(clause))
  return all.every((sign) => [...(found.get(sign) ?? [])].some((clause) => !isEveryday(clause)))
}

/** Red flags a text speaks of, most serious first; empty for none. */
export function recogniseRedFlags(text: string): RedFlag[] {
  const found = signsIn(text)
  return rules.filter(({ lines }) => lines.some((each) => holds(each, found))).map(({ id }) => RED_FLAGS[id])
}

/** Conditions a text speaks of with which kinds of product must not be used, or not before asking; empty for none. */
export function recogniseContraindications(text: string): Contraindication[] {
  const heard = hear(text)
  const found = signsIn(text)
  const isNamed = (said: readonly Phrase[], unless: readonly Phrase[]) => saidIn(heard, said).size > 0 && saidIn(heard, unless).size === 0
  return conditions
    .filter(({ said, unless, amounting }) => isNamed(said, unless) || amounting.some((sign) => found.get(sign)?.size))
    .map(({ condition }) => condition)
}
