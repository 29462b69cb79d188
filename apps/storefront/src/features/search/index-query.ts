type Value = string | number | boolean
type Operators = { $gte?: number; $lte?: number; $gt?: number; $exists?: boolean }

type Filters = { [field: string]: Value | Value[] | Operators | Filters }

/** One question to the search index, in the form of the store API's `POST /store/search`. */
export type IndexQuery = {
  entity: "product" | "guide" | "guide_page"
  fields?: string[]
  filters: Filters
  pagination: { take: number; order?: Record<string, "ASC" | "DESC"> }
  search_options?: {
    match_strategy?: "all" | "last"
    attributes_to_search_on?: string[]
    facets?: (string | { field: string; type: "range"; ranges: { key: string; from?: number; to?: number }[] })[]
    disjunctive_facets?: true
  }
}

export type FacetCounts =
  | { type: "value"; values: { value: string; count: number }[] }
  | { type: "range"; ranges: { key: string; count: number }[] }
  | { type: "stats" }

/** Who answered: the search engine, or the database in its place, which forgives no typo and ranks more coarsely. */
export type Engine = "meilisearch" | "postgres"

/** What the index answered to one question, best first. */
export type IndexResult = {
  /** How many there are in all, and who says so. */
  metadata: { count?: number | null | undefined; engine?: Engine | undefined }
  hits: { id: string; document: Record<string, unknown> }[]
  facets?: Record<string, FacetCounts> | null | undefined
}
