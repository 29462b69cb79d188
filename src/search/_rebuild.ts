import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules, ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Writes every document again from the database. For a process that ends before its events have been followed, as the seeder does. */
export async function refreshSearch(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ strategy: "in_place" })
}

/** What index and database differ by. `lost`: the engine doesn't have the index at all. */
export type Drift = { index: string; lost: boolean; missing: string[]; extra: string[] }

const PAGE = 1_000

/** Compares which rows are in the database with which are in the index. */
export async function searchDrift(container: MedusaContainer): Promise<Drift[]> {
  const indexes = await container.resolve(Modules.SEARCH).listIndexes()
  return Promise.all(indexes.map(({ name, entity }) => driftOf(container, name, entity)))
}

/** Writes what is missing, deletes what is no longer there, and rebuilds what was lost. */
export async function repairSearch(container: MedusaContainer, drift: Drift[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  for (const { index, lost, missing, extra } of drift) {
    if (lost) {
      await search.reindex({ index, strategy: "swap" })
      continue
    }
    if (missing.length) {
      await search.reindex({ index, filters: { id: missing } })
    }
    if (extra.length) {
      await search.deleteDocuments({ index, filters: { id: extra } })
    }
  }
}

export function hasDrift({ lost, missing, extra }: Drift): boolean {
  return lost || missing.length > 0 || extra.length > 0
}

async function driftOf(container: MedusaContainer, index: string, entity: string): Promise<Drift> {
  const wanted = await idsInDatabase(container, entity)
  try {
    const held = await idsInIndex(container, index)
    return { index, lost: false, missing: difference(wanted, held), extra: difference(held, wanted) }
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      return { index, lost: true, missing: [...wanted], extra: [] }
    }
    throw error
  }
}

async function idsInDatabase(container: MedusaContainer, entity: string): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return pages(async (skip) => {
    const { data } = await query.graph({ entity, fields: ["id"], pagination: { skip, take: PAGE, order: { id: "ASC" } } } as Parameters<typeof query.graph>[0])
    return data.map((row) => (row as { id: string }).id)
  })
}

async function idsInIndex(container: MedusaContainer, index: string): Promise<Set<string>> {
  const search = container.resolve(Modules.SEARCH)
  return pages(async (skip) => {
    const { hits } = await search.search({ entity: index, fields: ["id"], pagination: { skip, take: PAGE } })
    return hits.map(({ id }) => id)
  })
}

/** All ids, a page after the other until one isn't full. */
async function pages(read: (skip: number) => Promise<string[]>): Promise<Set<string>> {
  const ids = new Set<string>()
  for (let skip = 0; ; skip += PAGE) {
    const page = await read(skip)
    page.forEach((id) => ids.add(id))
    if (page.length < PAGE) {
      return ids
    }
  }
}

const difference = (these: Set<string>, others: Set<string>) => [...these].filter((id) => !others.has(id))
