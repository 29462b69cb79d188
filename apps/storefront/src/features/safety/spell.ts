import { slipsBetween } from "../../lib/slips"

/** Slips forgiven in a word of this length: none in a short one, where another word is too near. */
function slipsAllowed(length: number): number {
  if (length < 4) {
    return 0
  }
  return length < 8 ? 1 : 2
}

/** In four letters only a missing one, or the same ones in another order, are a slip: any other change is as likely another word. */
function likely(typed: string, word: string): boolean {
  return typed.length > 4 || word.length === 5 || [...typed].sort().join("") === [...word].sort().join("")
}

/**
 * Finds the word that was meant among `words`: near enough, with the same first letter or its first two swapped.
 * Of two equally near the earlier in `words` wins. Null when nothing is near.
 */
export function speller(words: readonly string[]): (typed: string) => string | null {
  const byLetter = new Map<string, string[]>()
  for (const word of words.filter(({ length }) => length > 3)) {
    byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word])
  }
  return (typed) => {
    const max = slipsAllowed(typed.length)
    if (max === 0) {
      return null
    }
    const swapped = (byLetter.get(typed.charAt(1)) ?? []).filter((word) => word[1] === typed[0])
    let best: { word: string; slips: number } | null = null
    for (const word of [...(byLetter.get(typed.charAt(0)) ?? []), ...swapped]) {
      const slips = slipsBetween(typed, word, max)
      if (slips <= max && slips < (best?.slips ?? max + 1) && likely(typed, word)) {
        best = { word, slips }
      }
    }
    return best?.word ?? null
  }
}
