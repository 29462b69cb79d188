import { JOINED } from "./joined"
import { LEXICON, LIGHT, LIGHT_CONCEPTS } from "./lexicon"
import { ORDINARY } from "./ordinary"
import { speller } from "./spell"

/** What a word says: a concept of the lexicon, a small word, "or", "and", "but", "," or ".", or "other". */
export type Word = string

/** A text longer than this many words is read to here; nobody's search is. */
const LONGEST = 400
const OTHER = "other"
/** The oldest child and the oldest teenager, in years. */
const CHILD = 12
const TEEN = 16
const AGEING_THINGS: readonly Word[] = ["injury", "product", "footwear", "tear"]

const list = (words: string) => words.trim().split(/\s+/)
const STRUCTURE = ["or", "and", "but", ",", "."]
const light = new Set([...list(LIGHT), ...LIGHT_CONCEPTS, "or", "and"])
/** Every spelling with what it says. */
const concepts = new Map(Object.entries(LEXICON).flatMap(([concept, forms]) => list(forms).map((form) => [form, concept] as const)))
const joints = new Map(Object.entries(JOINED).flatMap(([says, typed]) => typed.map((words) => [words, says] as const)))
const joinedMeanings = new Set(joints.values())
const joinedParts = [...joints.keys()].flatMap(list)
const known = new Set([...concepts.keys(), ...list(LIGHT), ...list(ORDINARY), ...joinedParts, ...STRUCTURE])
/** Of two words equally near, the thing in the shop was meant, then a sign, then an everyday word. */
const goods = [LEXICON.product, LEXICON.footwear, LEXICON.part].flatMap(list)
const meant = speller([...new Set([...goods, ...joinedParts, ...concepts.keys(), ...list(ORDINARY)])])

/** True for a word that may stand between the words of a phrase. */
export function isLight(word: Word): boolean {
  return light.has(word)
}

/** What a word says: a concept is what it is called before it is one of another’s spellings. Null for a word we don’t know. */
export function meaning(word: string): Word | null {
  if (Object.hasOwn(LEXICON, word) || light.has(word) || STRUCTURE.includes(word) || word === OTHER) {
    return word
  }
  return concepts.get(word) ?? null
}

function split(text: string): string[] {
  const plain = text.slice(0, LONGEST * 12).toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/(?<=\p{L})['’‘´`](?=\p{L})/gu, "")
  const apart = plain.replace(/(\d)[.,](?=\d)/g, "$1").replace(/(\d)(?=[a-z])/g, "$1 ").replace(/[;!?:]/g, ".").replace(/\//g, " or ").replace(/[.,]/g, " $& ").replace(/[^a-z0-9.,]+/g, " ")
  return list(apart).filter(Boolean).slice(0, LONGEST)
}

/** A word run together out of two that we know, such as "cantwalk", or mistyped, as what was meant. */
function corrected(word: string): string[] {
  if (known.has(word) || /\d/.test(word)) {
    return [word]
  }
  for (let cut = 3; cut <= word.length - 3; cut++) {
    if (concepts.has(word.slice(0, cut)) && concepts.has(word.slice(cut))) {
      return [word.slice(0, cut), word.slice(cut)]
    }
  }
  return [meant(word) ?? word]
}

function joined(words: string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2].find((count) => joints.has(words.slice(at, at + count).join(" "))) ?? 1
    const run = words.slice(at, at + length).join(" ")
    out.push(joints.get(run) ?? run)
    at += length
  }
  return out
}

/** Does the number at this place say how old somebody is? "7 year old", "9yo" and "aged 15" do, "a 7 year old injury" doesn’t. */
function isAge(words: readonly Word[], typed: readonly string[], at: number): boolean {
  const [next, then, what = ""] = words.slice(at + 1, at + 4)
  const years = next === "years" && (typed[at + 1] === "yo" || then === "old") && !AGEING_THINGS.includes(what)
  return words[at] === "number" && (years || words[at - 1] === "old")
}

/** The age of a child or a teenager says so; any other number stays a number. */
function withAges(words: readonly Word[], typed: readonly string[]): Word[] {
  return words.map((word, at) => {
    const age = isAge(words, typed, at) ? Number(typed[at]) : 0
    if (age < 1 || age > TEEN) {
      return word
    }
    return age <= CHILD ? "child" : "teen"
  })
}

/** A word, put right, as what it says. */
function says(word: string): Word {
  if (/^\d+$/.test(word)) {
    return "number"
  }
  return joinedMeanings.has(word) || light.has(word) || STRUCTURE.includes(word) ? word : (concepts.get(word) ?? OTHER)
}

/** A text as what its words say, slips forgiven. A text of any length is read in bounded time. */
export function read(text: string): Word[] {
  const typed = joined(split(text).flatMap(corrected))
  return withAges(typed.map(says), typed)
}
