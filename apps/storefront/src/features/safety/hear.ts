import { EVERYDAY } from "./everyday"
import { findAll, phrase, type Match, type Phrase } from "./phrases"
import { isLight, read, type Word } from "./read"

const everyday = EVERYDAY.flatMap(phrase)
const REACH = 12
const isEnd = (word: Word | undefined) => word === undefined || word === "." || word === "but"

/** Does this list ("no fever, redness or chills") go on to an "or" before it ends or turns? */
function runsToOr(words: readonly Word[], from: number): boolean {
  for (let at = from; !isEnd(words[at]) && words[at] !== "and"; at++) {
    if (words[at] === "or") {
      return true
    }
  }
  return false
}

/** Words on the way from a "no" to what it denies: "no knee swelling", "no severe pain". */
const onTheWay = new Set<Word>(["knee", "kneecap", "leg", "calf", "foot", "chest", "hip", "skin", "severe", "fast", "huge", "constant", "night", "fully", "blood", "earlier"])

/** The places that a "no" or "without" speaks of: the next thing said, and what a list with "or" adds to it. A miss costs more than a false alarm: it reaches no further. */
function deniedPlaces(words: readonly Word[]): Set<number> {
  const denied = new Set<number>()
  words.forEach((word, start) => {
    if (word !== "not") {
      return
    }
    for (let at = start + 1, ended = false; at <= start + REACH; at++) {
      const next = words[at]
      const joins = next === "or" || (next === "," && runsToOr(words, at))
      if (next === undefined || isEnd(next) || next === "and" || next === "not" || (next === "," && !joins) || (ended && !joins)) {
        return
      }
      denied.add(at)
      ended = !joins && !isLight(next) && !onTheWay.has(next)
    }
  })
  return denied
}

/** What a text says, the places that are denied, and in which clause each place stands. */
export type Heard = { words: readonly Word[]; denied: ReadonlySet<number>; clauses: readonly number[] }

function placed(words: readonly Word[]): Heard {
  let clause = 0
  return { words, denied: deniedPlaces(words), clauses: words.map((word) => (word === "," || isEnd(word) ? ++clause : clause)) }
}

/** A text word for word. */
export function hear(text: string): Heard {
  return placed(read(text))
}

/** A text without the names of everyday things, as warning signs are looked for in it. */
export function hearSigns(text: string): Heard {
  const words = read(text)
  const struck = new Set(findAll(words, everyday, true).flat())
  return placed(words.map((word, at) => (struck.has(at) ? "other" : word)))
}

/** A phrase that runs over the end of a clause stands in none. */
export const BETWEEN = -1

/** The clauses in which one of the phrases is said and not denied; empty where none is. */
export function saidIn({ words, denied, clauses }: Heard, phrases: readonly Phrase[]): Set<number> {
  const isDenied = (match: Match) => !match.some((at) => words[at] === "not") && match.some((at) => denied.has(at))
  const clauseOf = (match: Match) => {
    const [first = 0, ...others] = match.map((at) => clauses[at] ?? 0)
    return others.every((clause) => clause === first) ? first : BETWEEN
  }
  return new Set(findAll(words, phrases).filter((match) => !isDenied(match)).map(clauseOf))
}
