import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"

type Value = SearchTypes.SearchFilterValue
type Operators = SearchTypes.SearchOperatorMap<Value>

/**
 * Compiles Medusa's filter tree to Meilisearch's filter language; undefined where nothing is filtered.
 * Every value is quoted, so that none of it can be read as syntax.
 * @throws MedusaError NOT_ALLOWED for an operator Meilisearch has no exact counterpart of, INVALID_DATA for one whose
 * operand is of the wrong kind: the store API lets a tree of any shape through
 */
export function compileFilter(filters: SearchTypes.SearchFilters | undefined): string | undefined {
  const clauses = Object.entries(filters ?? {}).flatMap(([key, value]) => {
    const clause = value === undefined || key === "q" ? undefined : compileEntry(key, value)
    return clause ? [clause] : []
  })
  return clauses.length ? joined(clauses, "AND") : undefined
}

function compileEntry(key: string, value: unknown): string | undefined {
  switch (key) {
    case "$and":
      return group(list(key, value), "AND")
    case "$or":
      return group(list(key, value), "OR")
    case "$not": {
      const inner = compileFilter(value as SearchTypes.SearchFilters)
      return inner && `NOT ${parenthesised(inner)}`
    }
    default:
      return compileField(field(key), value)
  }
}

function group(branches: SearchTypes.SearchFilters[], word: "AND" | "OR"): string | undefined {
  const compiled = branches.map(compileFilter)
  // In an OR, a branch without a condition lets everything through, and so does the whole.
  if (word === "OR" && compiled.some((branch) => branch === undefined)) {
    return undefined
  }
  const present = compiled.filter((branch) => branch !== undefined)
  return present.length ? joined(present.map(parenthesised), word) : undefined
}

function compileField(name: string, value: unknown): string | undefined {
  if (Array.isArray(value)) {
    return anyOf(name, value as Value[])
  }
  if (value === null || typeof value !== "object" || value instanceof Date) {
    return equals(name, value as Value)
  }
  const clauses = Object.entries(value as Operators)
    .filter(([, operand]) => operand !== undefined)
    .map(([operator, operand]) => compileOperator(name, operator, operand))
  return clauses.length ? joined(clauses, "AND") : undefined
}

const COMPARISONS: Record<string, string> = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" }

function compileOperator(name: string, operator: string, operand: unknown): string {
  const comparison = COMPARISONS[operator]
  if (comparison) {
    return `${name} ${comparison} ${number(name, operand as Value)}`
  }
  switch (operator) {
    case "$eq":
      return equals(name, operand as Value)
    case "$ne":
      return `NOT ${equals(name, operand as Value)}`
    case "$in":
    case "$overlaps":
      return anyOf(name, list(operator, operand))
    case "$nin":
      return `NOT ${anyOf(name, list(operator, operand))}`
    case "$contains":
      return joined([operand as Value | Value[]].flat().map((one) => equals(name, one)), "AND")
    case "$exists":
      return operand ? `(${name} EXISTS AND ${name} IS NOT NULL)` : `(${name} NOT EXISTS OR ${name} IS NULL)`
    case "$prefix":
      return `${name} STARTS WITH ${quoted(text(operator, operand))}`
    default:
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Search can't filter by operator "${operator}" (on "${name}")`)
  }
}

function equals(name: string, value: Value): string {
  return value === null ? `(${name} NOT EXISTS OR ${name} IS NULL)` : `${name} = ${literal(value)}`
}

/** No value at all matches nothing: Meilisearch reads an empty list so too. */
function anyOf(name: string, values: Value[]): string {
  return `${name} IN [${values.map(literal).join(", ")}]`
}

function literal(value: Value): string {
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    throw unreadable(`a value, not ${JSON.stringify(value)}`)
  }
  return value instanceof Date ? String(value.getTime()) : quoted(String(value))
}

function list<T>(operator: string, operand: unknown): T[] {
  if (!Array.isArray(operand)) {
    throw unreadable(`a list after "${operator}"`)
  }
  return operand as T[]
}

function text(operator: string, operand: unknown): string {
  if (typeof operand !== "string") {
    throw unreadable(`a text after "${operator}"`)
  }
  return operand
}

const unreadable = (wanted: string) => new MedusaError(MedusaError.Types.INVALID_DATA, `Search can't read a filter: it wants ${wanted}`)

function number(name: string, value: Value): string {
  const found = value instanceof Date ? value.getTime() : Number(value)
  if (value === null || value === "" || !Number.isFinite(found)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Search can't compare "${name}" with ${JSON.stringify(value)}: it is not a number`)
  }
  return String(found)
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`
}

/** Field names can't be quoted in every position, so only plain ones pass. */
function field(name: string): string {
  if (!/^[A-Za-z_][\w.]*$/.test(name)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Search has no field "${name}"`)
  }
  return name
}

const parenthesised = (clause: string) => `(${clause})`
const joined = (clauses: string[], word: "AND" | "OR") => clauses.join(` ${word} `)
