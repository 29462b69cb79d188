/** How hard English prose is to read, by counting. It knows nothing of what a text means: that a sentence is short doesn't make it clear. */

/** A text as it is read: without its citations, "[C8]", and the marks of stress. */
export function asRead(written: string): string {
  return written.replace(/\s*\[[A-Z]\d+\]/g, "").replaceAll("**", "").trim()
}

/** A text's sentences. What ends without a stop, such as a point of a list, is one too. */
export function sentencesOf(text: string): string[] {
  return asRead(text).split(/(?<=[.!?][”’]?)\s+(?=[A-Z0-9“‘])/).filter((sentence) => /\w/.test(sentence))
}

/** A text's words; a number is one, and so is each part of a word with a hyphen. */
export function wordsOf(text: string): string[] {
  return asRead(text).match(/\p{L}+(?:[’']\p{L}+)*|\d+(?:[.,]\d+)*/gu) ?? []
}

/** How many syllables a word has, as nearly as its spelling tells; an abbreviation and a number have one for each sign. */
export function syllablesIn(word: string): number {
  if (/^[A-Z]{2,}$|\d/.test(word)) {
    return word.replace(/\W/g, "").length
  }
  const letters = word.toLowerCase().replace(/[^a-z]/g, "")
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, groups - silent(letters) + apart(letters))
}

/** An ending that is written and not said, as in "knife", "times" and "stopped", but not in "muscle", "braces" and "rested". */
function silent(letters: string): 0 | 1 {
  return /[^aeiouy]e$/.test(letters) && !/[^aeiouyl]le$/.test(letters)
    || /[^aeiouyscgxzh]es$/.test(letters) && !/[^aeiouyl]les$/.test(letters)
    || /[^aeiouytd]ed$/.test(letters) && !/[^aeiouyl]led$/.test(letters) ? 1 : 0
}

/** Vowels that stand together and are said apart, as in "medial" and "doing", but not in "special". */
function apart(letters: string): number {
  return (letters.match(/(?<![aeiou]|[csxtg](?=i(?:on|al|ous|an)))i[aou]/g)?.length ?? 0) + (/[aeouy]ing$/.test(letters) ? 1 : 0)
}

/**
 * The school grade in which texts are read with ease, after Flesch and Kincaid: 6 is read at about 11 or 12 years.
 * Texts are taken together, as one page.
 * @throws Error when there is no word in them
 */
export function gradeOf(texts: string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  if (!words.length) {
    throw new Error("No word to judge by")
  }
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}
