import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchResult } from "meilisearch"
import { HIGHLIGHT, paging, rangesOf } from "./compile-query"
import { fromEngineDocument } from "./dates"

type Result = MultiSearchResult<Record<string, unknown>>
type Hit = Result["hits"][number]
const DEFAULT_FACET_LIMIT = 100

/**
 * Reads Meilisearch's answers to one query's `compileQueries` back into Medusa's form.
 * @throws MedusaError UNEXPECTED_STATE where an answer is missing
 */
export function readResult(query: SearchTypes.ProviderSearchQuery, [result, ...counts]: Result[]): SearchTypes.SearchResult {
  if (!result) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Meilisearch answered fewer queries than it was asked")
  }
  const { skip, take } = paging(query)
  const totals = counts.map(({ totalHits }) => totalHits ?? 0)
  return {
    hits: result.hits.map((hit) => readHit(hit, query)),
    facets: readFacets(query, result, totals),
    metadata: { skip, take, count: readCount(query, result, totals), query: query.q, processing_time_ms: result.processingTimeMs },
  }
}

/** The exact count is the last that was asked for. */
function readCount({ search_options }: SearchTypes.ProviderSearchQuery, { estimatedTotalHits }: Result, totals: number[]): number | null {
  switch (search_options?.count) {
    case "none":
      return null
    case "exact":
      return totals.at(-1) ?? null
    default:
      return estimatedTotalHits ?? null
  }
}

function readHit({ _formatted, _rankingScore, ...document }: Hit, { index, search_options }: SearchTypes.ProviderSearchQuery): SearchTypes.SearchHit {
  return {
    id: String(document[index.primary_key]),
    document: fromEngineDocument(document, index),
    ...(_rankingScore === undefined ? {} : { score: _rankingScore }),
    ...(search_options?.highlight && _formatted ? { highlights: readHighlights(_formatted, search_options.highlight) } : {}),
  }
}

/** Only fields in which something was marked, each as a list of texts. */
function readHighlights(formatted: Record<string, unknown>, highlight: true | SearchTypes.SearchHighlightOptions): Record<string, string[]> {
  const tag = highlight === true ? HIGHLIGHT.pre : (highlight.pre_tag ?? HIGHLIGHT.pre)
  const entries = Object.entries(formatted).map(([field, value]) => {
    const marked = [value].flat().filter((text): text is string => typeof text === "string" && text.includes(tag))
    return [field, marked] as const
  })
  return Object.fromEntries(entries.filter(([, marked]) => marked.length))
}

function readFacets(query: SearchTypes.ProviderSearchQuery, result: Result, totals: number[]): SearchTypes.SearchResult["facets"] {
  const requests = query.search_options?.facets ?? []
  if (!requests.length) {
    return undefined
  }
  const inRanges = rangesOf(query).map(({ field, range }, at) => ({ field, range: { ...range, key: range.key ?? `${range.from ?? ""}-${range.to ?? ""}`, count: totals[at] ?? 0 } }))
  return Object.fromEntries(
    requests.map((request) => {
      const facet = typeof request === "string" ? { field: request } : request
      return [facet.field, readFacet(facet, result, inRanges)]
    }),
  )
}

type CountedRange = { field: string; range: { key: string; from?: number | string; to?: number | string; count: number } }

function readFacet(facet: SearchTypes.SearchFacetRequest, result: Result, inRanges: CountedRange[]): SearchTypes.SearchFacetResult {
  const counts = Object.entries(result.facetDistribution?.[facet.field] ?? {})
  if (facet.type === "range") {
    return { type: "range", ranges: inRanges.filter(({ field }) => field === facet.field).map(({ range }) => range) }
  }
  if (facet.type === "stats") {
    const stats = result.facetStats?.[facet.field]
    return { type: "stats", min: stats?.min ?? 0, max: stats?.max ?? 0, count: counts.reduce((sum, [, count]) => sum + count, 0) }
  }
  return valueFacet(facet, counts)
}

function valueFacet(facet: { limit?: number; sort?: "count" | "alpha"; query?: string }, counts: [string, number][]): SearchTypes.SearchFacetResult {
  const wanted = counts.filter(([value]) => value.toLowerCase().includes(facet.query?.toLowerCase() ?? ""))
  const sorted = wanted.sort((a, b) => (facet.sort === "alpha" ? 0 : b[1] - a[1]) || a[0].localeCompare(b[0]))
  const limit = facet.limit ?? DEFAULT_FACET_LIMIT
  return {
    type: "value",
    values: sorted.slice(0, limit).map(([value, count]) => ({ value, count })),
    other_count: sorted.slice(limit).reduce((sum, [, count]) => sum + count, 0),
  }
}
