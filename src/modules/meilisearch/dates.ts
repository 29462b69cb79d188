import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import { flattenFields } from "./fields"

type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields">
type Document = Record<string, unknown>

/** Dates become milliseconds, so that Meilisearch can compare and sort them. */
export function toEngineDocument<T extends Document>(document: T, definition: Definition): T {
  return withDates(document, definition, (value) => millisecondsOf(value))
}

/** And come back as ISO 8601. */
export function fromEngineDocument<T extends Document>(document: T, definition: Definition): T {
  return withDates(document, definition, (value) => (typeof value === "number" ? new Date(value).toISOString() : value))
}

function withDates<T extends Document>(document: T, definition: Definition, convert: (value: unknown) => unknown): T {
  const present = datePaths(definition).filter((path) => document[path] !== undefined && document[path] !== null)
  return { ...document, ...Object.fromEntries(present.map((path) => [path, convert(document[path])])) }
}

/**
 * Reads the texts that a filter compares dates with as dates, wherever in the tree they stand.
 * @throws MedusaError INVALID_DATA for a text that is no date
 */
export function readFilterDates(filters: SearchTypes.SearchFilters | undefined, definition: Definition): SearchTypes.SearchFilters | undefined {
  const paths = datePaths(definition)
  return filters && paths.length ? (readTree(filters, paths) as SearchTypes.SearchFilters) : filters
}

function readTree(node: unknown, paths: string[]): unknown {
  if (Array.isArray(node)) {
    return node.map((branch) => readTree(branch, paths))
  }
  if (!isPlain(node)) {
    return node
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, paths.includes(key) ? readValue(value) : key.startsWith("$") ? readTree(value, paths) : value]))
}

/** A value, a list of values, or operators with values. */
function readValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(readValue)
  }
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([operator, operand]) => [operator, readValue(operand)]))
  }
  return typeof value === "string" ? new Date(millisecondsOf(value)) : value
}

function millisecondsOf(value: unknown): number {
  const found = new Date(value as string | number | Date).getTime()
  if (Number.isNaN(found)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Search can't read ${JSON.stringify(value)} as a date`)
  }
  return found
}

function datePaths({ fields }: Definition): string[] {
  return flattenFields(fields).filter(({ field, path }) => field.type === "date" && !path.includes(".")).map(({ path }) => path)
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !(value instanceof Date)
}
