import type { SearchTypes } from "@medusajs/framework/types"
import { flattenFields } from "./fields"

/** Dates become milliseconds, so that Meilisearch can compare and sort them. */
export function toEngineDocument(document: SearchTypes.SearchDocument, definition: SearchTypes.ResolvedSearchIndexDefinition): SearchTypes.SearchDocument {
  const dates = flattenFields(definition.fields).filter(({ field, path }) => field.type === "date" && !path.includes("."))
  const replaced = dates.flatMap(({ path }) => {
    const value = document[path]
    return value === undefined || value === null ? [] : [[path, new Date(value as string | Date).getTime()]]
  })
  return { ...document, ...Object.fromEntries(replaced) }
}
