import "server-only"
import { getSearchVocabulary, searchIndex } from "../../lib/data/search"
import { listCategories } from "../../lib/data/shop"
import { formatRoundMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { recogniseContraindications, recogniseRedFlags } from "../safety/recognise"
import { stopsTheSale } from "../safety/red-flags"
import type { Contraindication, RedFlag } from "../safety/types"
import { kindsOf, questionsFor } from "./ask"
import { compose, type Found, type Item } from "./compose"
import { readPage, readProduct, readTip, type ProductDocument } from "./documents"
import { facetsShown, type Chosen, type Facet } from "./facets"
import { guidePage } from "./guide-pages"
import type { Engine, IndexResult } from "./index-query"
import { compileLexicon, type Lexicon } from "./lexicon"
import { planSearch } from "./plan"
import { remarksOn } from "./remarks"
import { suitOf, type Wanted } from "./suit"
import type { Vocabulary } from "./types"
import { understand, type Understanding } from "./understand"

/** The whole answer to a search, best first. */
export type Answer = {
  query: string
  /** Warning signs the search speaks of, most serious first. One that is not routine stops the sale: no product is among the items. */
  flags: RedFlag[]
  contraindications: Contraindication[]
  /** What was understood; `null` where a warning sign ended the search. */
  understood: Understanding | null
  items: Item[]
  facets: Facet[]
  /** What must be said honestly: not stocked, not sold, nothing within the price, less exact than usual. */
  remarks: string[]
  engine: Engine
}

const LESS_EXACT = "Our usual search is away for the moment, so these results may be less exact."

/** Searches for a shopper of a region. @throws StoreError when the index can't be asked; never answers with an empty list instead */
export async function find(query: string, region: Region, chosen: Chosen): Promise<Answer> {
  const flags = recogniseRedFlags(query)
  const contraindications = recogniseContraindications(query)
  const empty = { query, flags, contraindications, understood: null, items: [], facets: [], remarks: [], engine: "meilisearch" as const }
  if (flags.some(stopsTheSale)) {
    const page = guidePage("guide:red-flags")
    return { ...empty, items: page ? [{ type: "guide", page }] : [] }
  }
  const understood = understand(query, lexiconOf(await getSearchVocabulary()))
  const avoid = [...new Set(contraindications.flatMap((each) => each.avoid))]
  const plan = planSearch(understood, avoid)
  const questions = questionsFor(understood, plan, { currency: region.currency, chosen, avoid })
  const names = Object.keys(questions)
  const [results, categories] = await Promise.all([searchIndex(Object.values(questions)), listCategories()])
  const answers = new Map(names.map((name, at) => [name, results[at] as IndexResult]))
  const engine = results.some(({ metadata }) => metadata.engine === "postgres") ? "postgres" : "meilisearch"
  const found = foundIn(answers, region.currency, understood.wanted)
  const items = compose(plan, found, Object.keys(chosen).length > 0)
  const money = (amount: number) => formatRoundMoney(amount, region)
  const categoryName = (handle: string) => categories.find((each) => each.handle === handle)?.name
  const planned = kindsOf(plan, {})
  return {
    ...empty,
    engine,
    understood,
    items,
    facets: facetsShown(answers.get("facets")?.facets ?? {}, chosen, {
      currency: region.currency, money, total: answers.get("facets")?.metadata.count ?? 0, priced: understood.price.min !== undefined || understood.price.max !== undefined,
      categoryName: (handle) => (!planned.length || planned.includes(handle) ? categoryName(handle) : undefined),
    }),
    remarks: [...remarksOn({ understood, plan, found, money, categoryName }), ...(engine === "postgres" ? [LESS_EXACT] : [])],
  }
}

function foundIn(answers: Map<string, IndexResult>, currency: string, wanted: Wanted): Found {
  const suited = (product: ProductDocument) => ({ ...product, suit: suitOf(product, wanted) })
  const products = (name: string) => (answers.get(name)?.hits ?? []).map(({ document }) => suited(readProduct(document, currency)))
  const tips = (name: string) => (answers.get(name)?.hits ?? []).map(({ document }) => readTip(document))
  const kinds = [...answers.keys()].filter((name) => name.startsWith("kind:"))
  return {
    text: products("text"),
    named: products("names"),
    over: products("over"),
    kinds: new Map(kinds.map((name) => [name.slice("kind:".length), products(name)])),
    tips: tips("tips"),
    answers: tips("answers").map(({ handle }) => handle),
    pages: (answers.get("pages")?.hits ?? []).map(({ document }) => readPage(document)),
  }
}

let compiled: { of: string; lexicon: Lexicon } | undefined

/** The lexicon of a vocabulary, kept until the vocabulary is another. */
function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const of = JSON.stringify(vocabulary)
  if (compiled?.of !== of) {
    compiled = { of, lexicon: compileLexicon(vocabulary) }
  }
  return compiled.lexicon
}
