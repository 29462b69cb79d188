import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch"
import { compileFilter } from "./compile-filter"

const DEFAULT_TAKE = 20
const HIGHLIGHT = { pre: "<em>", post: "</em>", words: 30 }

export const paging = ({ pagination }: SearchTypes.ProviderSearchQuery) => ({
  skip: pagination?.skip ?? 0,
  take: pagination?.take ?? DEFAULT_TAKE,
})

/**
 * Compiles one query to Meilisearch's form.
 * @throws MedusaError NOT_ALLOWED for what Meilisearch decides for an index, not a query, or can't do at all
 */
export function compileQuery(query: SearchTypes.ProviderSearchQuery): MultiSearchQuery {
  const { search_options: options = {}, index } = query
  refuseUnsupported(options)
  const { skip, take } = paging(query)
  return {
    indexUid: index.physical_name,
    q: query.q ?? "",
    offset: skip,
    limit: take,
    filter: compileFilter(query.filters),
    sort: Object.entries(query.pagination?.order ?? {}).map(([path, direction]) => `${path}:${direction.toLowerCase()}`),
    facets: (options.facets ?? []).filter((facet) => typeof facet === "string" || facet.type !== "range").map((facet) => (typeof facet === "string" ? facet : facet.field)),
    attributesToRetrieve: [...new Set([index.primary_key, ...query.attributes_to_retrieve])],
    ...(options.attributes_to_search_on ? { attributesToSearchOn: options.attributes_to_search_on } : {}),
    ...(options.match_strategy ? { matchingStrategy: options.match_strategy === "all" ? ("all" as const) : ("last" as const) } : {}),
    ...(options.distinct ? { distinct: options.distinct } : {}),
    ...(options.min_score === undefined ? {} : { rankingScoreThreshold: options.min_score }),
    ...(options.include_score ? { showRankingScore: true } : {}),
    ...highlighting(options.highlight),
    ...options.provider_options?.meilisearch,
  }
}

/** One query a range: Meilisearch counts values, not ranges, so each range is asked for by its own filter and returns no hits. */
export function compileRangeFacet(query: SearchTypes.ProviderSearchQuery, field: string, range: { from?: number | string; to?: number | string }): MultiSearchQuery {
  const bounds = { [field]: { $gte: range.from, $lt: range.to } } as SearchTypes.SearchFilters
  const filters = query.filters ? { $and: [query.filters, bounds] } : bounds
  const { indexUid, q, filter, matchingStrategy, attributesToSearchOn } = compileQuery({ ...query, filters, search_options: { ...query.search_options, facets: [] } })
  return { indexUid, q, filter, matchingStrategy, attributesToSearchOn, hitsPerPage: 0, page: 1 }
}

function refuseUnsupported(options: SearchTypes.SearchOptions): void {
  const asked = {
    "typo tolerance for one query (it belongs to the index)": options.typo_tolerance !== undefined,
    "vector search": options.vector !== undefined,
    'the match strategy "any"': options.match_strategy === "any",
  }
  const [unsupported] = Object.entries(asked).find(([, isAsked]) => isAsked) ?? []
  if (unsupported) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Meilisearch can't do ${unsupported}`)
  }
}

function highlighting(highlight: SearchTypes.SearchOptions["highlight"]): Partial<MultiSearchQuery> {
  if (!highlight) {
    return {}
  }
  const options: Partial<SearchTypes.SearchHighlightOptions> = highlight === true ? {} : highlight
  const fields = options.fields ?? ["*"]
  const words = typeof options.snippet === "object" ? Math.max(1, Math.round(options.snippet.length / 6)) : HIGHLIGHT.words
  return {
    attributesToHighlight: fields,
    highlightPreTag: options.pre_tag ?? HIGHLIGHT.pre,
    highlightPostTag: options.post_tag ?? HIGHLIGHT.post,
    ...(options.snippet ? { attributesToCrop: fields, cropLength: words } : {}),
  }
}
