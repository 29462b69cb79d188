/** Slips forgiven in a word of this length: none in a short one, where another word is too near. */
function slipsAllowed(length: number): number {
  if (length < 4) {
    return 0
  }
  return length < 8 ? 1 : 2
}

/** Edits between two words (insert, drop, change, swap of neighbours), or `max + 1` as soon as it is more than `max`. */
export function slipsBetween(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) {
    return max + 1
  }
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : max + 1
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > max) {
      return max + 1
    }
    before = row
    row = next
  }
  return row[b.length] ?? max + 1
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
