/** What answers a search: category handles, `tip:<handle>` and `guide:<page>`; 2 is made for it, 1 helps a little. */
export type Serves = Record<string, 1 | 2>

/** Asked for by name and never sold: the names as they are written, and what we say after "We don’t carry …". */
export type Unsold = { goods: string[]; instead: string }

/** The words by which the shop understands what is typed; the backend keeps them. */
export type Vocabulary = {
  /** Kinds of thing: what they are called, what is a second choice, which tips say how to use them. */
  kinds: { category: string; said: string[]; second: string[]; tips: string[] }[]
  /** What people search for that is not one kind of thing: `things` are several kinds, a `subject` is named, a `need` described. */
  needs: { name: string; kind: "things" | "subject" | "need"; said: string[]; serves: Serves; tips: string[]; unsold?: Unsold | undefined }[]
  brands: { name: string; said: string[]; serves: Serves }[]
  /** Groups of words that mean the same; the first stands for all. */
  same: string[][]
  respellings: Record<string, string>
  stop_words: string[]
  /** How much a word says, from 0 to 1, where it is less than 1. */
  light_words: Record<string, number>
  /** Everyday words that are no misspelling of ours. */
  plain_words: string[]
}

/** A price in the region's currency, in its main unit. */
export type PriceLimit = { min?: number; max?: number }

/** What must be true of a thing, by the words of the search; the keys are fields of the product index. */
export type Demands = { latex_free?: true; neoprene_free?: true; washable?: true }
