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
