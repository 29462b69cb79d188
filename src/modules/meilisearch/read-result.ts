import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchResult } from "meilisearch"
import { paging } from "./compile-query"

type Result = MultiSearchResult<Record<string, unknown>>
type Hit = Result["hits"][number]
const DEFAULT_FACET_LIMIT = 100

/**
 * Reads Meilisearch's answer back into Medusa's form.
 * @param ranges counts of each range facet's ranges, by field, in the order asked
 */
export function readResult(query: SearchTypes.ProviderSearchQuery, result: Result, ranges: Map<string, number[]>): SearchTypes.SearchResult {
  const { skip, take } = paging(query)
  return {
    hits: result.hits.map((hit) => readHit(hit, query)),
    facets: readFacets(query.search_options?.facets ?? [], result, ranges),
    metadata: {
      skip,
      take,
      count: result.estimatedTotalHits ?? result.totalHits ?? null,
      query: query.q,
      processing_time_ms: result.processingTimeMs,
    },
  }
}

function readHit({ _formatted, _rankingScore, ...document }: Hit, { index, search_options }: SearchTypes.ProviderSearchQuery): SearchTypes.SearchHit {
  return {
    id: String(document[index.primary_key]),
    document,
    ...(_rankingScore === undefined ? {} : { score: _rankingScore }),
    ...(search_options?.highlight && _formatted ? { highlights: readHighlights(_formatted, search_options.highlight) } : {}),
  }
}

/** Only fields in which something was marked, each as a list of texts. */
function readHighlights(formatted: Record<string, unknown>, highlight: true | SearchTypes.SearchHighlightOptions): Record<string, string[]> {
  const tag = highlight === true ? "<em>" : (highlight.pre_tag ?? "<em>")
  const entries = Object.entries(formatted).map(([field, value]) => {
    const marked = [value].flat().filter((text): text is string => typeof text === "string" && text.includes(tag))
    return [field, marked] as const
  })
  return Object.fromEntries(entries.filter(([, marked]) => marked.length))
}

function readFacets(requests: (string | SearchTypes.SearchFacetRequest)[], result: Result, ranges: Map<string, number[]>): SearchTypes.SearchResult["facets"] {
  if (!requests.length) {
    return undefined
  }
  return Object.fromEntries(
    requests.map((request) => {
      const facet = typeof request === "string" ? { field: request } : request
      return [facet.field, readFacet(facet, result, ranges)]
    }),
  )
}

function readFacet(facet: SearchTypes.SearchFacetRequest, result: Result, ranges: Map<string, number[]>): SearchTypes.SearchFacetResult {
  const counts = Object.entries(result.facetDistribution?.[facet.field] ?? {})
  if (facet.type === "range") {
    return {
      type: "range",
      ranges: facet.ranges.map((range, at) => ({ ...range, key: range.key ?? `${range.from ?? ""}-${range.to ?? ""}`, count: ranges.get(facet.field)?.[at] ?? 0 })),
    }
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
