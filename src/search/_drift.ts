import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { rowsOf } from "../query"
import { isStandby, standbyName } from "./_standby"

/**
 * What an index and the database differ by, as ids. `lost`: the engine doesn't have the index at all. `stale`: documents of an
 * old version. `compared`: how many the database has; `verified`: of how many the version was worked out from the database anew.
 */
export type Drift = { index: string; lost: boolean; compared: number; verified: number; missing: string[]; extra: string[]; stale: string[] }

/** Ids at a time: all that is ever held of a page is ids and versions. */
const PAGE = 1_000
/** Pages a turn whose versions are worked out from the database, which reads whole products; the others have theirs in later turns. */
const PAGES_A_TURN = 2

/** A turn for every minute, so that each page has its own whoever compares, and whenever that was started. */
export const turnNow = (): number => Math.floor(Date.now() / 60_000)

/**
 * Compares every index with the database: all ids, and versions. An index in the database is compared with what its documents
 * would be now, a part in each turn; the engine's with the same index in the database. One that can't be asked is left for
 * the next time.
 */
export async function searchDrift(container: MedusaContainer, turn: number): Promise<Drift[]> {
  const indexes = await container.resolve(Modules.SEARCH).listIndexes()
  const compared = await Promise.allSettled(indexes.map(({ name }) => driftOf(container, name, turn)))
  return compared.flatMap((result, at) => {
    if (result.status === "fulfilled") {
      return result.value
    }
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Search index "${indexes[at]?.name}" can't be compared with the database: ${String(result.reason)}`)
    return []
  })
}

export function hasDrift({ lost, missing, extra, stale }: Drift): boolean {
  return lost || missing.length > 0 || extra.length > 0 || stale.length > 0
}

/** A drift as numbers: for a log, or a metric. */
export function countsOf({ missing, extra, stale, ...rest }: Drift) {
  return { ...rest, missing: missing.length, extra: extra.length, stale: stale.length }
}

async function driftOf(container: MedusaContainer, index: string, turn: number): Promise<Drift> {
  const drift: Drift = { index, lost: false, compared: 0, verified: 0, missing: [], extra: [], stale: [] }
  try {
    const held = await documentCount(container, index)
    const isDue = turns(held, turn)
    let found = 0
    for await (const { ids, at } of idPages(container, index)) {
      const versions = await versionsIn(container, index, ids)
      const wanted = isStandby(index) ? (isDue(at) ? await versionsFromDatabase(container, index, ids) : undefined) : await versionsIn(container, standbyName(index), ids)
      drift.compared += ids.length
      drift.verified += isStandby(index) && wanted ? ids.length : 0
      drift.missing.push(...ids.filter((id) => !versions.has(id)))
      drift.stale.push(...[...versions].filter(([id, version]) => wanted?.has(id) && wanted.get(id) !== version).map(([id]) => id))
      found += versions.size
    }
    drift.extra = held > found ? await extraIn(container, index, held) : []
    return drift
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      return { ...drift, lost: true }
    }
    throw error
  }
}

/** Which pages are verified in this turn. */
function turns(documents: number, turn: number): (page: number) => boolean {
  const needed = Math.max(1, Math.ceil(documents / PAGE / PAGES_A_TURN))
  return (page) => page % needed === turn % needed
}

/** All ids there are in the database, in order, a page after the other. */
async function* idPages(container: MedusaContainer, index: string): AsyncGenerator<{ ids: string[]; at: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { entity } = container.resolve(Modules.SEARCH).getIndex(index)
  let after: string | undefined
  for (let at = 0; ; at += 1) {
    const rows = await rowsOf<{ id: string }>(query, { entity, fields: ["id"], filters: after ? { id: { $gt: after } } : {}, pagination: { take: PAGE, order: { id: "ASC" } } })
    if (rows.length) {
      yield { ids: rows.map(({ id }) => id), at }
    }
    if (rows.length < PAGE) {
      return
    }
    after = rows.at(-1)?.id
  }
}

/** The versions that these documents would have if they were written now. */
async function versionsFromDatabase(container: MedusaContainer, index: string, ids: string[]): Promise<Map<string, string>> {
  const definition = container.resolve(Modules.SEARCH).getIndex(index)
  const context = { container: { query: container.resolve(ContainerRegistrationKeys.QUERY), logger: container.resolve(ContainerRegistrationKeys.LOGGER) }, index: definition, filters: { id: ids } }
  const versions = new Map<string, string>()
  for await (const mutations of definition.seed(context as unknown as SearchTypes.SearchSeedContext)) {
    for (const document of mutations.flatMap((mutation) => (mutation.action === "upsert" ? mutation.documents : []))) {
      versions.set(String(document.id), String(document.version))
    }
  }
  return versions
}

async function versionsIn(container: MedusaContainer, index: string, ids: string[]): Promise<Map<string, string>> {
  const { hits } = await container.resolve(Modules.SEARCH).search({ entity: index, fields: ["id", "version"], filters: { id: ids }, pagination: { take: PAGE } })
  return new Map(hits.map(({ id, document }) => [id, String(document.version)]))
}

async function documentCount(container: MedusaContainer, index: string): Promise<number> {
  const { metadata } = await container.resolve(Modules.SEARCH).search({ entity: index, pagination: { take: 0 }, search_options: { count: "exact" } })
  return metadata.count ?? 0
}

/** What an index holds though the database doesn't: only looked for where there is more of it than was found. */
async function extraIn(container: MedusaContainer, index: string, held: number): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const search = container.resolve(Modules.SEARCH)
  const { entity } = search.getIndex(index)
  const extra: string[] = []
  for (let skip = 0; skip < held; skip += PAGE) {
    const { hits } = await search.search({ entity: index, fields: ["id"], pagination: { skip, take: PAGE } })
    const ids = hits.map(({ id }) => id)
    const rows = new Set((await rowsOf<{ id: string }>(query, { entity, fields: ["id"], filters: { id: ids } })).map(({ id }) => id))
    extra.push(...ids.filter((id) => !rows.has(id)))
  }
  return extra
}
