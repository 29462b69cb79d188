import { STOP_WORDS } from "./_words"

/**
 * Single words that mean the same whatever they are said of; what a kind of thing is called stands in `_words.ts`,
 * inside the documents, where typos are forgiven too. Any word of a group finds the others.
 */
const GROUPS: string[][] = [
  ["kneecap", "patella", "patellar", "patellofemoral", "knee cap"],
  ["stabiliser", "stabilizer"],
  ["swelling", "swollen", "puffy", "swells", "oedema", "edema"],
  ["sore", "hurts", "painful", "aching", "ache", "aches", "pain", "hurting"],
  ["orthotic", "orthotics", "insole", "insoles", "insert", "inserts"],
  ["it band", "itb", "iliotibial band"],
  ["shoe", "shoes", "trainers", "sneakers"],
  ["painkiller", "painkillers", "pain reliever", "pain relief", "analgesic"],
  ["exercise", "exercises", "workout", "strengthening"],
  ["clicking", "clicks", "popping", "cracking", "grinding", "crunching"],
  ["stiff", "stiffness", "tight"],
  ["operation", "surgery", "surgical"],
  ["colour", "color"],
]

/** One way round: who types the left means the right, not the other way. Letters lost at the start of a word are beyond an engine's typo tolerance. */
const RESPELLINGS: Record<string, string[]> = {
  nee: ["knee"],
  kne: ["knee"],
  neecap: ["kneecap"],
  krutches: ["crutches"],
  cryo: ["cold"],
  freezing: ["cold"],
}

/** As Meilisearch wants them: each word with all others of its group. */
export function synonyms(groups: readonly (readonly string[])[] = GROUPS, oneWay: Record<string, string[]> = RESPELLINGS): Record<string, string[]> {
  const pairs = groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const))
  return { ...Object.fromEntries(pairs), ...oneWay }
}

/** Settings that every index of this shop shares. Three-letter words stay exact; ids and article numbers always do. */
export const ENGINE_SETTINGS = {
  typo_tolerance: { min_word_size_for_one_typo: 4, min_word_size_for_two_typos: 8 },
  provider_options: {
    meilisearch: {
      synonyms: synonyms(),
      stopWords: STOP_WORDS,
      pagination: { maxTotalHits: 100_000 },
    },
  },
}
