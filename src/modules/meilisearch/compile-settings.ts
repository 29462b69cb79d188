import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Settings } from "meilisearch"
import { flattenFields, weightOf } from "./fields"

/**
 * Turns an index definition into Meilisearch's settings. Searchable attributes are listed by falling weight, since
 * Meilisearch ranks by their order. What has no place in a definition (synonyms, stop words, ranking rules) comes
 * from `settings.provider_options.meilisearch` as it is.
 * @throws MedusaError NOT_ALLOWED for a kind of field that Meilisearch can't hold the way it is declared
 */
export function compileSettings(index: SearchTypes.ResolvedSearchIndexDefinition): Settings {
  const fields = flattenFields(index.fields)
  const unsupported = fields.find(({ field }) => field.type === "vector" || field.type === "geo")
  if (unsupported) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Index "${index.name}": field "${unsupported.path}" is of kind "${unsupported.field.type}", which this provider does not hold`,
    )
  }

  const paths = (chosen: typeof fields) => chosen.map(({ path }) => path)
  const searchable = fields.filter(({ field }) => field.searchable).sort((a, b) => weightOf(b) - weightOf(a))
  return {
    searchableAttributes: paths(searchable),
    filterableAttributes: [
      ...new Set([index.primary_key, ...paths(fields.filter(({ field }) => field.filterable || field.facetable))]),
    ],
    // What isn't to be returned is not returned in highlights either.
    displayedAttributes: [...new Set([index.primary_key, ...paths(fields.filter(({ field }) => field.retrievable !== false))])],
    sortableAttributes: paths(fields.filter(({ field }) => field.sortable)),
    ...typoTolerance(index.settings.typo_tolerance),
    ...(index.settings.distinct_attribute ? { distinctAttribute: index.settings.distinct_attribute } : {}),
    ...index.settings.provider_options?.meilisearch,
  }
}

function typoTolerance(settings: SearchTypes.SearchIndexSettings["typo_tolerance"]): Pick<Settings, "typoTolerance"> {
  if (!settings) {
    return {}
  }
  return {
    typoTolerance: {
      enabled: settings.enabled ?? true,
      minWordSizeForTypos: {
        oneTypo: settings.min_word_size_for_one_typo ?? null,
        twoTypos: settings.min_word_size_for_two_typos ?? null,
      },
      disableOnAttributes: settings.disabled_on_attributes ?? [],
    },
  }
}
