import { readDemands, readPrice } from "./demands"
import { toNotions, type Lexicon, type Topic } from "./lexicon"
import { isKnown, spelled } from "./spelling"
import { stemOf, wordsOf } from "./text"
import type { Demands, PriceLimit } from "./types"

/** A topic that the search speaks of: how much of it is said, and where. */
export type Heard = { topic: Topic; evidence: number; at: number }

export type Understanding = {
  /** The search as it was meant: slips put right, price and materials taken out. */
  text: string
  heard: Heard[]
  price: PriceLimit
  demands: Demands
  /** It is a question: an answer is wanted before a thing. */
  asks: boolean
  /** Words that no vocabulary knows, such as the name of a model. */
  names: string[]
}

const QUESTION = /^\W*(?:how|when|should|can|could|do|does|did|is|are|what|whats|why|which|who|will|would|where)\b|\?|\b(?:how (?:long|often|many|much|to|soon)|do i need|should i|can i|is it (?:ok|okay|safe|good|bad)|what (?:is|are|size|causes))\b/i

/** What a search is about, by the words of the vocabulary alone. */
export function understand(query: string, lexicon: Lexicon): Understanding {
  const { rest: unpriced, price } = readPrice(query)
  const { rest, demands } = readDemands(unpriced)
  const words = spelled(wordsOf(rest), lexicon)
  const notions = toNotions(words.map(stemOf), lexicon.notions, lexicon.stop)
  return {
    text: words.join(" "),
    heard: topicsIn(notions, lexicon),
    price,
    demands,
    asks: QUESTION.test(query),
    names: words.filter((word) => !isKnown(word, lexicon)),
  }
}

type Match = { topic: Topic; phrase: string[]; at: number }

/**
 * The topics of which one phrase is there in full. A phrase counts for nothing where a longer one holds all of it: who
 * types "ice pack" doesn't ask about icing. Only a need stays beside a thing that is named with it ("meniscus brace").
 */
function topicsIn(notions: string[], { topics, weightOf }: Lexicon): Heard[] {
  const matches = topics.flatMap((topic) => topic.phrases.flatMap((phrase): Match[] => (isIn(phrase, notions) ? [{ topic, phrase, at: firstOf(phrase, notions) }] : [])))
  const whole = matches.filter((match) => !matches.some((other) => swallows(other, match)))
  return topics.flatMap((topic) => {
    const own = whole.filter((match) => match.topic === topic)
    const said = [...new Set(own.flatMap(({ phrase }) => phrase))]
    return own.length ? [{ topic, evidence: said.reduce((sum, notion) => sum + weightOf(notion), 0), at: Math.min(...own.map(({ at }) => at)) }] : []
  })
}

function swallows(longer: Match, { phrase, topic }: Match): boolean {
  const isNeedOfThing = topic.type === "need" && longer.topic.type === "kind"
  return !isNeedOfThing && longer.phrase.length > phrase.length && isIn(phrase, longer.phrase)
}

const isIn = (phrase: string[], notions: string[]) => phrase.length > 0 && phrase.every((notion) => notions.includes(notion))
const firstOf = (phrase: string[], notions: string[]) => Math.min(...phrase.map((notion) => notions.indexOf(notion)))
