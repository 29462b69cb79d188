import { CONTRAINDICATIONS } from "./contraindications"
import { BETWEEN, hear, hearSigns, saidIn } from "./hear"
import { phrase, type Phrase } from "./phrases"
import { RED_FLAGS } from "./red-flags"
import { RULES } from "./rules"
import { SIGNS, type Sign } from "./signs"
import type { Contraindication, RedFlag } from "./types"

/** Of each of `all` one must be there, of `none` none beside it. */
type Line = { all: Sign[][]; none: Sign[] }

function isSign(name: string): name is Sign {
  return Object.hasOwn(SIGNS, name)
}

/** @throws Error for a sign that `signs.ts` doesn't have */
function signsOf(part: string): Sign[] {
  return part.replace("!", "").split("|").map((name) => {
    if (!isSign(name)) {
      throw new Error(`A rule says "${name}", which is no sign`)
    }
    return name
  })
}

function line(written: string): Line {
  const parts = written.split(" & ")
  const everyday = (part: string) => part.startsWith("!")
  return { all: parts.filter((part) => !everyday(part)).map(signsOf), none: parts.filter(everyday).flatMap(signsOf) }
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
  const isEveryday = (clause: number) => clause !== BETWEEN && none.some((sign) => found.get(sign)?.has(clause))
  return all.every((either) => either.some((sign) => [...(found.get(sign) ?? [])].some((clause) => !isEveryday(clause))))
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
