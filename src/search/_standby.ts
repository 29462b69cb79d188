import type { SearchTypes } from "@medusajs/framework/types"

const SUFFIX = "_standby"

/** The index of the same documents in the database, which answers while the engine is away. */
export const standbyName = (index: string): string => index + SUFFIX

/** An index and its standby, that one first, whichever of them is named. */
export function bothOf(index: string): [standby: string, index: string] {
  return isStandby(index) ? [index, index.slice(0, -SUFFIX.length)] : [standbyName(index), index]
}

export const isStandby = (index: string): boolean => index.endsWith(SUFFIX)

/** The same index again, for the database. Settings are the engine's own: the database's provider knows none of them. */
export function standbyOf<T extends { name: string }>(definition: T): T & { provider: string; settings: Record<string, never> } {
  return { ...definition, name: standbyName(definition.name), provider: "search-postgres", settings: {} }
}

type Asked = { entity: string; search_options?: SearchTypes.SearchOptions }

/** The same question to the standby. It can't mark what it found, nor does it know languages; that is left out, not refused. */
export function askedOfStandby<T extends Asked>({ entity, search_options: { highlight, locales, ...options } = {}, ...query }: T) {
  return { ...query, entity: standbyName(entity), search_options: options }
}
