import { stemOf, wordsOf } from "./text"
import type { Serves, Vocabulary } from "./types"

/** Something a search can be about, with the notions that each of its phrases needs. */
export type Topic = {
  /** `kind`: one or several kinds of thing; `brand`: a maker; `subject` and `need` as in the vocabulary. */
  type: "kind" | "brand" | "subject" | "need"
  /** A category handle, or the name of a need or a brand. */
  name: string
  phrases: string[][]
  serves: Serves
  tips: string[]
  /** What is asked for and never sold: each with the notions of its name. */
  unsold: { goods: { name: string; phrase: string[] }[]; instead: string } | null
}

/** The vocabulary, made ready for looking things up. */
export type Lexicon = {
  topics: Topic[]
  /** Notions by the stems they are written with, longest first. */
  notions: { stems: string[]; notion: string }[]
  /** Words of the vocabulary as they are written, for spelling. */
  words: Set<string>
  /** Words that name kinds of thing, as they are written and in the shop’s order. */
  things: string[]
  /** Stems of all words that need no spelling. */
  known: Set<string>
  stop: Set<string>
  respellings: Map<string, string>
  weightOf: (notion: string) => number
}

/** Makes a vocabulary ready. It takes a few milliseconds, so it is done once for each. */
export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const stop = new Set(vocabulary.stop_words)
  const notions = vocabulary.same
    .flatMap((group) => group.map((written) => ({ stems: wordsOf(written).map(stemOf), notion: wordsOf(group[0] ?? "").map(stemOf).join(" ") })))
    .sort((a, b) => b.stems.length - a.stems.length)
  const notionsOf = (phrase: string) => toNotions(wordsOf(phrase).map(stemOf), notions, stop).map(({ notion }) => notion)
  const phrases = (said: string[]) => said.map(notionsOf).map(withoutKnee)
  const written = [...vocabulary.kinds, ...vocabulary.needs, ...vocabulary.brands].flatMap(({ said }) => said)
  const words = new Set([...written, ...vocabulary.same.flat()].flatMap(wordsOf))
  const weights = new Map(Object.entries(vocabulary.light_words).map(([word, weight]) => [notionsOf(word).join(" "), weight]))
  return {
    topics: topicsOf(vocabulary, phrases),
    notions,
    words,
    things: [...vocabulary.kinds, ...vocabulary.needs.filter(({ kind }) => kind === "things")].flatMap(({ said }) => said).flatMap(wordsOf).filter((word) => !stop.has(word)),
    known: new Set([...words, ...vocabulary.plain_words, ...vocabulary.stop_words].map(stemOf)),
    stop,
    respellings: new Map(Object.entries(vocabulary.respellings)),
    weightOf: (notion) => weights.get(notion) ?? notion.split(" ").length,
  }
}

function topicsOf({ kinds, needs, brands }: Vocabulary, phrases: (said: string[]) => string[][]): Topic[] {
  return [
    ...kinds.map(({ category, said, second, tips }): Topic => ({
      type: "kind", name: category, phrases: phrases(said), tips, unsold: null,
      serves: { [category]: 2, ...Object.fromEntries(second.map((other) => [other, 1 as const])) },
    })),
    ...brands.map(({ name, said, serves }): Topic => ({ type: "brand", name, phrases: phrases(said), serves, tips: tipsOf(serves, kinds), unsold: null })),
    ...needs.map(({ name, kind, said, serves, tips, unsold }): Topic => ({
      type: kind === "things" ? "kind" : kind, name, phrases: phrases(said), serves, tips,
      unsold: unsold ? { instead: unsold.instead, goods: unsold.goods.map((good) => ({ name: good, phrase: phrases([good])[0] ?? [] })) } : null,
    })),
  ]
}

/** A maker's tips are those of the kind of thing it is known for. */
function tipsOf(serves: Serves, kinds: Vocabulary["kinds"]): string[] {
  const [first] = Object.keys(serves)
  return kinds.find(({ category }) => category === first)?.tips ?? []
}

/** Everything here is for a knee, so "knee brace" is "brace"; alone the word stays. */
function withoutKnee(phrase: string[]): string[] {
  const others = phrase.filter((notion) => notion !== "knee")
  return others.length ? others : phrase
}

/** A notion and the words it was written with: from the first up to, not with, the last. */
export type Notion = { notion: string; from: number; to: number }

/** Words that mean the same become one notion, also where words that say nothing stand between: "back of my knee". */
export function toNotions(stems: string[], notions: Lexicon["notions"], stop: Set<string>): Notion[] {
  const found: Notion[] = []
  for (let from = 0; from < stems.length; ) {
    const hit = notions.map(({ stems: wanted, notion }) => ({ notion, to: endOf(stems, from, wanted, stop) })).find(({ to }) => to > from)
    found.push({ notion: hit?.notion ?? (stems[from] as string), from, to: hit?.to ?? from + 1 })
    from = hit?.to ?? from + 1
  }
  return found
}

/** Where the wanted stems end when they begin at a place; -1 when they don't. */
function endOf(stems: string[], from: number, wanted: string[], stop: Set<string>): number {
  let at = from
  for (const [index, stem] of wanted.entries()) {
    while (index > 0 && stems[at] !== stem && stop.has(stems[at] ?? "")) {
      at++
    }
    if (stems[at] !== stem) {
      return -1
    }
    at++
  }
  return at
}
