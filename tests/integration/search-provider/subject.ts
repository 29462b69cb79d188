import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"

export type Provider = SearchTypes.ISearchProvider
type Query = Partial<Omit<SearchTypes.ProviderSearchQuery, "index">> & { definition?: Definition }
type Definition = SearchTypes.ResolvedSearchIndexDefinition

/** What Medusa's interface has and an engine may be without; a provider that doesn't claim it isn't asked for it. */
export type Feature = "typos" | "highlights" | "letting go of words" | "dates as text" | "facets beyond their limit" | "refusing vectors" | "one way to match"
export type Claims = (feature: Feature) => boolean

const fields = search.define({
  id: search.keyword().filterable(),
  title: search.text().searchable({ weight: 10 }),
  text: search.text().searchable({ weight: 1 }),
  words: search.text().searchable({ weight: 1 }).retrievable(false),
  code: search.keyword().searchable({ weight: 5 }),
  brand: search.keyword().filterable().facetable(),
  tags: search.keyword().array().filterable().facetable(),
  in_stock: search.boolean().filterable().facetable(),
  price: search.float().filterable().sortable().facetable({ types: ["range", "stats"] }),
  note: search.keyword().filterable(),
  made_at: search.date().filterable().sortable(),
}).toFields()

/** Four things a knee may need. One has a note that is empty, two have none. */
export const THINGS = [
  { id: "cuff", title: "Cold cuff", text: "Iced water round the knee", words: "freezer", code: "AIR-1", brand: "Aircast", tags: ["ice", "squeeze"], in_stock: true, price: 129, note: 'says "wet" \\ dry', made_at: "2024-01-10T00:00:00.000Z" },
  { id: "pack", title: "Gel pack", text: "Cold for a quarter of an hour", words: "freezer", code: "GEL-1", brand: "Own", tags: ["ice"], in_stock: true, price: 19.5, note: null, made_at: "2024-06-01T00:00:00.000Z" },
  { id: "sleeve", title: "Knee sleeve", text: "Warm and snug", words: "stocking", code: "SLV-1", brand: "Own", tags: ["squeeze"], in_stock: false, price: 29, made_at: "2025-02-01T00:00:00.000Z" },
  { id: "brace", title: "Hinged brace", text: "Holds the knee sideways", words: "splint", code: "BRC-1", brand: "Bauer", tags: [], in_stock: true, price: 89, made_at: "2025-03-01T00:00:00.000Z" },
]

/** A provider under test with an index of its own, whose names begin with the prefix its key is for. */
export class Subject {
  readonly definition: Definition

  constructor(readonly provider: Provider, prefix: string) {
    this.definition = this.define({}, `${prefix}_contract_things`)
  }

  define(over: Partial<Definition>, physical_name = this.definition.physical_name): Definition {
    return {
      name: "things", entity: "thing", primary_key: "id", provider: this.provider.identifier, fields, settings: {}, definition_hash: "1",
      seed: async function* () { /* The contract writes documents itself. */ },
      ...over, physical_name,
    }
  }

  /** Makes the index anew, with these documents in it. */
  async fill(documents: SearchTypes.SearchDocument[] = THINGS, definition = this.definition): Promise<void> {
    await this.settled(this.provider.deleteIndex({ index: definition.physical_name }))
    await this.settled(this.provider.upsertIndex({ index: definition }))
    await this.write(documents, definition)
  }

  write(documents: SearchTypes.SearchDocument[], definition = this.definition): Promise<void> {
    return this.settled(this.provider.upsertDocuments({ index: definition.physical_name, definition, documents }))
  }

  /** As the Search Module does it: what isn't done yet is waited for where the provider says it can be. */
  async settled(writing: Promise<SearchTypes.SearchTask>): Promise<void> {
    const task = await writing
    const done = task.status === "succeeded" ? task : await this.provider.waitForTask?.(task)
    if (done?.status === "failed") {
      throw new Error(done.error?.message ?? "The task failed")
    }
  }

  find({ definition = this.definition, ...query }: Query): Promise<SearchTypes.SearchResult> {
    return this.provider.search(this.query({ definition, ...query }))
  }

  query({ definition = this.definition, ...query }: Query): SearchTypes.ProviderSearchQuery {
    const shown = Object.entries(fields).filter(([, { retrievable }]) => retrievable !== false).map(([name]) => name)
    return { index: definition, attributes_to_retrieve: shown, pagination: { skip: 0, take: 20 }, search_options: {}, ...query }
  }

  async ids(query: Query): Promise<string[]> {
    return (await this.find(query)).hits.map(({ id }) => id)
  }
}
