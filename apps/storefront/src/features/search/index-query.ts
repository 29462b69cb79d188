type Value = string | number | boolean
type Operators = { $gte?: number; $lte?: number; $gt?: number; $exists?: boolean }

type Filters = { [field: string]: Value | Value[] | Operators | Filters }

/** One question to the search index, in the form of the store API's `POST /store/search`. */
export type IndexQuery = {
  entity: "product" | "guide"
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

/** What the index answered to one question, best first. */
export type IndexResult = {
  /** How many there are in all. */
  metadata: { count?: number | null | undefined }
  hits: { id: string; document: Record<string, unknown> }[]
  facets?: Record<string, FacetCounts> | null | undefined
}
