import { CONTRAINDICATIONS } from "./contraindications"
import { hear, says } from "./hear"
import { phrase } from "./phrases"
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
const conditions = CONTRAINDICATIONS.map(({ said, ...condition }) => ({ condition, phrases: said.flatMap(phrase) }))

/** The signs a text speaks of and doesn’t deny. */
function signsIn(text: string): Set<string> {
  const heard = hear(text)
  return new Set(signs.filter(({ phrases }) => says(heard, phrases)).map(({ name }) => name))
}

/** Red flags a text speaks of, most serious first; empty for none. */
export function recogniseRedFlags(text: string): RedFlag[] {
  const found = signsIn(text)
  return rules
    .filter(({ lines }) => lines.some(({ all, none }) => all.every((sign) => found.has(sign)) && !none.some((sign) => found.has(sign))))
    .map(({ id }) => RED_FLAGS[id])
}

/** Conditions a text speaks of with which kinds of product must not be used, or not before asking; empty for none. */
export function recogniseContraindications(text: string): Contraindication[] {
  const heard = hear(text)
  return conditions.filter(({ phrases }) => says(heard, phrases)).map(({ condition }) => condition)
}
