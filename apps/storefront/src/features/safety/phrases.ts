import { isLight, meaning, type Word } from "./read"

/** A word of a phrase: any of these, after at most `gap` words that say something else. */
type Step = { any: ReadonlySet<string>; gap: number }
export type Phrase = readonly Step[]
/** Where a phrase stands: the places of its own words. */
export type Match = number[]

const GAP = 3

function known(word: string, words: string[]): Word {
  const says = meaning(word)
  if (says === null) {
    throw new Error(`A phrase says "${word}", which the lexicon doesn’t have: ${words.join(" ")}`)
  }
  return says
}

function parse(words: string[]): Phrase {
  const steps: Step[] = []
  let gap = 0
  for (const word of words) {
    if (word === "~") {
      gap = GAP
      continue
    }
    steps.push({ any: new Set(word.split("|").map((each) => known(each, words))), gap })
    gap = 0
  }
  return steps
}

/**
 * Reads a phrase as it is written in the rules: words in a row, each for all its spellings, `a|b` for either, `~` for up to three words
 * between, `a <> b` for both orders with `~` between. Small words between are passed over.
 * @throws Error for a word the lexicon doesn't have
 */
export function phrase(written: string): Phrase[] {
  const [left = "", right] = written.split(" <> ")
  const words = (part: string) => part.trim().split(/\s+/)
  return right === undefined ? [parse(words(left))] : [parse([...words(left), "~", ...words(right)]), parse([...words(right), "~", ...words(left)])]
}

function matchFrom(words: readonly Word[], steps: Phrase, from: number, strict: boolean): Match | null {
  const [step, ...later] = steps
  if (!step) {
    return []
  }
  for (let at = from, passed = 0; at < words.length; at++) {
    const word = words[at] ?? "other"
    if (step.any.has(word)) {
      const tail = matchFrom(words, later, at + 1, strict)
      if (tail) {
        return [at, ...tail]
      }
    }
    const free = (isLight(word) || word === ",") && !strict
    passed += free ? 0 : 1
    if (word === "." || word === "but" || passed > step.gap) {
      return null
    }
  }
  return null
}

/** Every place where one of the phrases stands. `strict` passes over no small words either. */
export function findAll(words: readonly Word[], phrases: readonly Phrase[], strict = false): Match[] {
  const found: Match[] = []
  for (const [first, ...later] of phrases) {
    for (const [at, word] of words.entries()) {
      const tail = first?.any.has(word) ? matchFrom(words, later, at + 1, strict) : null
      if (tail) {
        found.push([at, ...tail])
      }
    }
  }
  return found
}
