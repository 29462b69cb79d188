/** The longest a search may be. Longer is a mistake or an attack, and no sentence about a knee. */
export const LONGEST_QUERY = 200

/** Lower case, without accents and apostrophes ("runner’s" becomes "runners"); anything but letters and digits parts words. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’‘`]/g, "")
  return plain.split(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./u).filter((word) => word !== "")
}

/** A word's stem, the same for its plural and its simple verb forms. Not a word to show: both sides of a comparison go through it. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) {
    return word
  }
  const singular = word.replace(/(ch|sh|ss|x|z)es$/, "$1").replace(/ies$/, "y").replace(/([^suia])s$/, "$1")
  const root = singular.replace(/(?<=[aeiouy].*|.{3})ing$/, "").replace(/(?<=.{3})ed$/, "")
  return root.replace(/([bdfgklmnprt])\1$/, "$1").replace(/(?<=.{3}[^eo])e$/, "")
}

/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to come from one word to the other;
 * counting stops above `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1
  }
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const steps = [cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + change]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps.push(cell(before, j - 2) + 1)
      }
      row.push(Math.min(...steps))
    }
    if (Math.min(...row) > most) {
      return most + 1
    }
    before = last
    last = row
  }
  return cell(last, b.length)
}

const cell = (row: number[], at: number): number => row[at] ?? Infinity
