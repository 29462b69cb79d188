import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf } from "../query"
import { isStandby, standbyName } from "./_standby"

/** Writes every document again from the database. For a process that ends before its events have been followed, as the seeder does. */
export async function refreshSearch(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ strategy: "in_place" })
}

/**
 * What index and database differ by. `lost`: the engine doesn't have the index at all. `stale`: documents that are other
 * than the standby's, which were followed on while the engine was away.
 */
export type Drift = { index: string; lost: boolean; missing: string[]; extra: string[]; stale: string[] }

const PAGE = 1_000

/** Compares what is in the database with what is in each index. An index whose engine is away is left for the next time. */
export async function searchDrift(container: MedusaContainer): Promise<Drift[]> {
  const indexes = await container.resolve(Modules.SEARCH).listIndexes()
  const compared = await Promise.allSettled(indexes.map(({ name, entity }) => driftOf(container, name, entity)))
  return compared.flatMap((result, at) => {
    if (result.status === "fulfilled") {
      return result.value
    }
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Search index "${indexes[at]?.name}" can't be compared with the database: ${String(result.reason)}`)
    return []
  })
}

/** Writes what is missing, deletes what is no longer there, and rebuilds what was lost. */
export async function repairSearch(container: MedusaContainer, drift: Drift[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  for (const { index, lost, missing, extra, stale } of drift) {
    if (lost) {
      await search.reindex({ index, strategy: "swap" })
      continue
    }
    if (stale.length) {
      await search.reindex({ index: [standbyName(index), index], filters: { id: stale } })
    }
    if (missing.length) {
      await search.reindex({ index, filters: { id: missing } })
    }
    if (extra.length) {
      await search.deleteDocuments({ index, filters: { id: extra } })
    }
  }
}

export function hasDrift({ lost, missing, extra, stale }: Drift): boolean {
  return lost || missing.length > 0 || extra.length > 0 || stale.length > 0
}

async function driftOf(container: MedusaContainer, index: string, entity: string): Promise<Drift> {
  const wanted = await idsInDatabase(container, entity)
  try {
    const held = await documentsIn(container, index)
    const ids = new Set(held.keys())
    return { index, lost: false, missing: difference(wanted, ids), extra: difference(ids, wanted), stale: isStandby(index) ? [] : await staleIn(container, index, held) }
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      return { index, lost: true, missing: [...wanted], extra: [], stale: [] }
    }
    throw error
  }
}

/** What both the index and its standby hold, and not the same of it. */
async function staleIn(container: MedusaContainer, index: string, held: Map<string, string>): Promise<string[]> {
  const standby = await documentsIn(container, standbyName(index))
  return [...held].filter(([id, document]) => standby.has(id) && standby.get(id) !== document).map(([id]) => id)
}

async function idsInDatabase(container: MedusaContainer, entity: string): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await pages((skip) => rowsOf<{ id: string }>(query, { entity, fields: ["id"], pagination: { skip, take: PAGE, order: { id: "ASC" } } }))
  return new Set(rows.map(({ id }) => id))
}

/** All that an index can return, by id, each as a text that is the same for the same document whatever engine holds it. */
async function documentsIn(container: MedusaContainer, index: string): Promise<Map<string, string>> {
  const search = container.resolve(Modules.SEARCH)
  const fields = search.listRetrievableFields(index)
  const hits = await pages(async (skip) => (await search.search({ entity: index, fields, pagination: { skip, take: PAGE } })).hits)
  return new Map(hits.map(({ id, document }) => [id, JSON.stringify(fields.map((field) => document[field] ?? null))]))
}

/** All rows, a page after the other until one isn't full. */
async function pages<T>(read: (skip: number) => Promise<T[]>): Promise<T[]> {
  const rows: T[] = []
  for (let skip = 0; ; skip += PAGE) {
    const page = await read(skip)
    rows.push(...page)
    if (page.length < PAGE) {
      return rows
    }
  }
}

const difference = (these: Set<string>, others: Set<string>) => [...these].filter((id) => !others.has(id))
