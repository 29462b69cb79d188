import { toInches } from "../fit/length"
import { readDemands, readPrice } from "./demands"
import { toNotions, type Lexicon, type Topic } from "./lexicon"
import { readSizes, type Size } from "./sizes"
import { isKnown, spelled } from "./spelling"
import type { Wanted } from "./suit"
import { stemOf, wordsOf } from "./text"
import type { Demands, PriceLimit } from "./types"
import { readWishes } from "./wishes"

/** A topic that the search speaks of: by which notions, how much they say, and where the first stands. */
export type Heard = { topic: Topic; said: string[]; evidence: number; at: number }

export type Understanding = {
  /** The search as it was meant: slips put right; price, materials and sizes taken out. */
  text: string
  heard: Heard[]
  price: PriceLimit
  demands: Demands
  wanted: Wanted
  /** It is a question: an answer is wanted before a thing. */
  asks: boolean
  /** Words that no vocabulary knows, such as the name of a model. */
  names: string[]
  /** The words that name no kind of thing and no maker, and say something. */
  others: string[]
  /** The words that tell one thing of a kind from another: all but those that name the kind, and those that say nothing. */
  details: string[]
}

const QUESTION = /^\W*(?:how|when|should|can|could|do|does|did|is|are|what|whats|why|which|who|will|would|where)\b|\?|\b(?:how (?:long|often|many|much|to|soon)|do i need|should i|can i|is it (?:ok|okay|safe|good|bad)|what (?:is|are|size|causes))\b/i

/** What a search is about, by the words of the vocabulary alone. */
export function understand(query: string, lexicon: Lexicon): Understanding {
  const { rest: unmeasured, sizes } = readSizes(query)
  const { rest: unpriced, price } = readPrice(unmeasured)
  const { rest: undemanding, demands } = readDemands(unpriced)
  const { rest, wishes } = readWishes(undemanding)
  const words = spelled(wordsOf(rest), lexicon)
  const notions = toNotions(words.map(stemOf), lexicon.notions, lexicon.stop)
  const said = topicsIn(notions.map(({ notion }) => notion), lexicon)
  const heard = said.some(({ topic }) => topic.type !== "need") ? said : [...said, ...topicsIn(impliedBy(sizes), lexicon)]
  const saidBy = (...types: Topic["type"][]) => heard.filter(({ topic }) => types.includes(topic.type)).flatMap(({ said }) => said)
  const except = (known: string[]) => notions.filter(({ notion }) => !known.includes(notion) && notion !== "knee").flatMap(({ from, to }) => words.slice(from, to)).filter((word) => !lexicon.stop.has(word))
  return {
    text: words.join(" "),
    heard,
    others: except(saidBy("kind", "brand")),
    details: except(saidBy("kind")),
    price,
    demands,
    wanted: { sizes, wishes },
    asks: QUESTION.test(query),
    names: words.filter((word) => !isKnown(word, lexicon)),
  }
}

/** A girth alone ("14 inch knee") asks for what is worn there; any other size alone asks about sizes. */
function impliedBy(sizes: Size[]): string[] {
  const isGirth = (size: Size) => size.kind === "big" || (size.kind === "length" && toInches(size.length) >= LEAST_GIRTH)
  return sizes.length ? [...(sizes.some(isGirth) ? ["support"] : []), "size"] : []
}

/** In inches. No adult limb is thinner where braces are measured. */
const LEAST_GIRTH = 8

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
    return own.length ? [{ topic, said, evidence: said.reduce((sum, notion) => sum + weightOf(notion), 0), at: Math.min(...own.map(({ at }) => at)) }] : []
  })
}

function swallows(longer: Match, { phrase, topic }: Match): boolean {
  const isNeedOfThing = topic.type === "need" && longer.topic.type === "kind"
  return !isNeedOfThing && longer.phrase.length > phrase.length && isIn(phrase, longer.phrase)
}

const isIn = (phrase: string[], notions: string[]) => phrase.length > 0 && phrase.every((notion) => notions.includes(notion))
const firstOf = (phrase: string[], notions: string[]) => Math.min(...phrase.map((notion) => notions.indexOf(notion)))
