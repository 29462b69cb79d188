import { JOINED, LEXICON, LIGHT, LIGHT_CONCEPTS } from "./lexicon"
import { ORDINARY } from "./ordinary"
import { speller } from "./spell"

/** What a word says: a concept of the lexicon, a small word, "or", "and", "but", "," or ".", or "other". */
export type Word = string

/** A text longer than this many words is read to here; nobody's search is. */
const LONGEST = 400
const OTHER = "other"
const CHILD = 12
const TEEN = 16

const list = (words: string) => words.trim().split(/\s+/)
const STRUCTURE = ["or", "and", "but", ",", "."]
const light = new Set([...list(LIGHT), ...LIGHT_CONCEPTS, "or", "and"])
const concepts = new Map(Object.entries(LEXICON).flatMap(([concept, forms]) => list(forms).map((form) => [form, concept] as const)))
const joinedParts = Object.keys(JOINED).flatMap(list)
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
  if (word in LEXICON || light.has(word) || STRUCTURE.includes(word) || word === OTHER) {
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
    const length = [4, 3, 2, 1].find((count) => words.slice(at, at + count).join(" ") in JOINED)
    out.push(length ? (JOINED[words.slice(at, at + length).join(" ")] ?? "other") : (words[at] ?? "other"))
    at += length ?? 1
  }
  return out
}

/** "7 year old" is a child, "aged 15" a teenager; "a 7 year old injury" neither. */
function ages(words: Word[], typed: string[]): Word[] {
  return words.map((word, at) => {
    const age = Number(typed[at])
    const said = (words[at + 1] === "years" && (typed[at + 1] === "yo" || words[at + 2] === "old") && !["injury", "product", "footwear", "tear"].includes(words[at + 3] ?? "")) || words[at - 1] === "old"
    if (word !== "number" || !said || !(age >= 1 && age <= TEEN)) {
      return word
    }
    return age <= CHILD ? "child" : "teen"
  })
}

/** A text as what its words say, slips forgiven. Pure; a text of any length is read in bounded time. */
export function read(text: string): Word[] {
  const typed = joined(split(text).flatMap(corrected))
  const words = typed.map((word) => {
    if (/^\d+$/.test(word)) {
      return "number"
    }
    return word in LEXICON && Object.values(JOINED).includes(word) ? word : (concepts.get(word) ?? (light.has(word) || STRUCTURE.includes(word) ? word : "other"))
  })
  return ages(words, typed)
}
