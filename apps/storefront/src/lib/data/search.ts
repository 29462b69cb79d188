import "server-only"
import { z } from "zod"
import type { IndexQuery, IndexResult } from "../../features/search/index-query"
import type { Vocabulary } from "../../features/search/types"
import { cached } from "../cache"
import { store } from "../store-client"

const serves = z.record(z.string(), z.union([z.literal(1), z.literal(2)]))
const words = z.array(z.string())
const vocabularySchema = z.object({
  vocabulary: z.object({
    kinds: z.array(z.object({ category: z.string(), said: words, second: words, tips: words })),
    needs: z.array(z.object({ name: z.string(), kind: z.enum(["things", "subject", "need"]), said: words, serves, tips: words, unsold: z.object({ goods: words, instead: z.string() }).optional() })),
    brands: z.array(z.object({ name: z.string(), said: words, serves })),
    same: z.array(words),
    respellings: z.record(z.string(), z.string()),
    stop_words: words,
    light_words: z.record(z.string(), z.number()),
    plain_words: words,
  }),
})

/** The words by which the shop understands a search. */
export async function getSearchVocabulary(): Promise<Vocabulary> {
  return (await store.get("/store/search/vocabulary", {}, { schema: vocabularySchema, ...cached.searchVocabulary() })).vocabulary
}

const facet = z.discriminatedUnion("type", [
  z.object({ type: z.literal("value"), values: z.array(z.object({ value: z.union([z.string(), z.boolean(), z.number()]).transform(String), count: z.number() })) }),
  z.object({ type: z.literal("range"), ranges: z.array(z.object({ key: z.string(), count: z.number() })) }),
  z.object({ type: z.literal("stats") }),
])
const resultSchema = z.object({
  results: z.array(
    z.object({
      hits: z.array(z.object({ id: z.string(), document: z.record(z.string(), z.unknown()) })),
      metadata: z.object({ count: z.number().nullish(), engine: z.enum(["meilisearch", "postgres"]).optional() }),
      facets: z.record(z.string(), facet).nullish(),
    }),
  ),
})

/** Asks the index several things in one request, and answers in their order. Never cached. @throws StoreError when it can't be asked */
export async function searchIndex(queries: IndexQuery[]): Promise<IndexResult[]> {
  const { results } = await store.post("/store/search", { queries }, { schema: resultSchema })
  return results
}
