import { slipsBetween } from "../../lib/slips"
import type { Lexicon } from "./lexicon"
import { stemOf } from "./text"

const SHORT = 4

/** How many slips are forgiven, by a word's length; short words have too many neighbours. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * The words as they were meant: misspelt ones put right, joined ones parted ("kneebrace"), parted ones joined ("cryo cuff"
 * is left to the vocabulary), and a last one that isn’t written out yet completed ("knee br"). What is far from every word
 * we know stays as it is: it may be a name.
 */
export function spelled(words: string[], lexicon: Lexicon): string[] {
  return words.flatMap((word, at) => {
    const respelled = lexicon.respellings.get(word) ?? (at === words.length - 1 ? completed(word, lexicon) : undefined)
    if (respelled) {
      return [respelled]
    }
    return isKnown(word, lexicon) ? [word] : (parted(word, lexicon) ?? [nearest(word, lexicon) ?? word])
  })
}

export function isKnown(word: string, { known }: Lexicon): boolean {
  return word.length < 3 || /\d/.test(word) || known.has(stemOf(word))
}

/** The first kind of thing in the shop whose name begins so. */
function completed(word: string, { things, known }: Lexicon): string | undefined {
  return word.length < 2 || known.has(stemOf(word)) ? undefined : things.find((thing) => thing.startsWith(word))
}

/** "kneebrace": two known words written as one; each must be long enough to be meant. */
function parted(word: string, lexicon: Lexicon): string[] | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (isWord(first, lexicon) && isWord(second, lexicon)) {
      return [first, second]
    }
  }
  return undefined
}

const isWord = (word: string, { words, stop }: Lexicon) => words.has(word) && !stop.has(word)

/** One letter for another makes too many short words of each other ("cant", "cane"); a letter dropped, added or swapped is a slip. */
function isNoOtherWord(word: string, candidate: string): boolean {
  return word.length !== candidate.length || [...word].sort().join("") === [...candidate].sort().join("")
}

/** The closest word of the vocabulary; among equals one with the same first letter, then the longer one. */
function nearest(word: string, { words }: Lexicon): string | undefined {
  const most = forgiven(word.length)
  if (!most) {
    return undefined
  }
  const near = [...words]
    .filter((candidate) => candidate.length > 2 && (word.length > SHORT || isNoOtherWord(word, candidate)))
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate, most), starts: candidate[0] === word[0] ? 0 : 1 }))
    .filter(({ candidate, slips }) => slips <= Math.min(most, forgiven(candidate.length + 1)))
  return near.sort((a, b) => a.slips - b.slips || a.starts - b.starts || b.candidate.length - a.candidate.length)[0]?.candidate
}
