import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch"
import { compileFilter } from "./compile-filter"
import { readFilterDates } from "./dates"
import { flattenFields } from "./fields"

const DEFAULT_TAKE = 20
/** Medusa's name for sorting by how well something matches. */
const SCORE = "_score"
/** The tags are Medusa's own defaults. */
export const HIGHLIGHT = { pre: "<mark>", post: "</mark>", words: 30 }

export const paging = ({ pagination }: SearchTypes.ProviderSearchQuery) => ({
  skip: pagination?.skip ?? 0,
  take: pagination?.take ?? DEFAULT_TAKE,
})

/**
 * Compiles one query to Meilisearch's form.
 * @throws MedusaError NOT_ALLOWED for what Meilisearch decides for an index, not a query, or can't do at all
 */
function compileQuery(query: SearchTypes.ProviderSearchQuery): MultiSearchQuery {
  const { search_options: options = {}, index } = query
  refuseUnsupported(query)
  const { skip, take } = paging(query)
  return {
    indexUid: index.physical_name,
    q: query.q ?? "",
    offset: skip,
    limit: take,
    filter: compileFilter(readFilterDates(query.filters, index)),
    sort: sorting(query.pagination?.order),
    facets: (options.facets ?? []).filter((facet) => typeof facet === "string" || facet.type !== "range").map((facet) => (typeof facet === "string" ? facet : facet.field)),
    attributesToRetrieve: [...new Set([index.primary_key, ...query.attributes_to_retrieve])],
    ...(options.attributes_to_search_on ? { attributesToSearchOn: options.attributes_to_search_on } : {}),
    ...(options.match_strategy ? { matchingStrategy: options.match_strategy === "all" ? ("all" as const) : ("last" as const) } : {}),
    ...(options.locales ? { locales: options.locales } : {}),
    ...(options.distinct ? { distinct: options.distinct } : {}),
    ...(options.min_score === undefined ? {} : { rankingScoreThreshold: options.min_score }),
    ...(options.include_score ? { showRankingScore: true } : {}),
    ...highlighting(options.highlight, index),
    ...options.provider_options?.meilisearch,
  }
}

/** Every range of every range facet, in order: the counts come back in this order. */
export const rangesOf = ({ search_options }: SearchTypes.ProviderSearchQuery) =>
  (search_options?.facets ?? []).flatMap((facet) => (typeof facet === "string" || facet.type !== "range" ? [] : facet.ranges.map((range) => ({ field: facet.field, range }))))

/**
 * All that one query asks of the engine: itself first, then what only counts. Meilisearch counts values, not ranges,
 * so each range is a count of its own; and it estimates the whole unless it is asked for by pages.
 */
export function compileQueries(query: SearchTypes.ProviderSearchQuery): MultiSearchQuery[] {
  const ranges = rangesOf(query).map(({ field, range }) => {
    const bounds = { [field]: { $gte: range.from, $lt: range.to } } as SearchTypes.SearchFilters
    return compileCount({ ...query, filters: query.filters ? { $and: [query.filters, bounds] } : bounds })
  })
  return [compileQuery(query), ...ranges, ...(query.search_options?.count === "exact" ? [compileCount(query)] : [])]
}

function compileCount(query: SearchTypes.ProviderSearchQuery): MultiSearchQuery {
  const { indexUid, q, filter, matchingStrategy, attributesToSearchOn, distinct, rankingScoreThreshold, locales } = compileQuery(query)
  return { indexUid, q, filter, matchingStrategy, attributesToSearchOn, distinct, rankingScoreThreshold, locales, hitsPerPage: 0, page: 1 }
}

/** The best match first is what Meilisearch does anyway. */
function sorting(order: SearchTypes.SearchPagination["order"]): string[] {
  return Object.entries(order ?? {}).filter(([path]) => path !== SCORE).map(([path, direction]) => `${path}:${direction.toLowerCase()}`)
}

function refuseUnsupported({ search_options: options = {}, pagination }: SearchTypes.ProviderSearchQuery): void {
  const asked = {
    "typo tolerance for one query (it belongs to the index)": options.typo_tolerance !== undefined,
    "vector search": options.vector !== undefined,
    'the match strategy "any"': options.match_strategy === "any",
    "the worst match first": pagination?.order?.[SCORE] === "ASC",
    "pages by cursor (skip and take do)": pagination?.cursor !== undefined,
  }
  const [unsupported] = Object.entries(asked).find(([, isAsked]) => isAsked) ?? []
  if (unsupported) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Meilisearch can't do ${unsupported}`)
  }
}

/** Unless fields are named, wherever a query looks. */
function highlighting(highlight: SearchTypes.SearchOptions["highlight"], index: SearchTypes.ResolvedSearchIndexDefinition): Partial<MultiSearchQuery> {
  if (!highlight) {
    return {}
  }
  const options: Partial<SearchTypes.SearchHighlightOptions> = highlight === true ? {} : highlight
  const fields = options.fields ?? flattenFields(index.fields).filter(({ field }) => field.searchable).map(({ path }) => path)
  const words = typeof options.snippet === "object" ? Math.max(1, Math.round(options.snippet.length / 6)) : HIGHLIGHT.words
  return {
    attributesToHighlight: fields,
    highlightPreTag: options.pre_tag ?? HIGHLIGHT.pre,
    highlightPostTag: options.post_tag ?? HIGHLIGHT.post,
    ...(options.snippet ? { attributesToCrop: fields, cropLength: words } : {}),
  }
}
