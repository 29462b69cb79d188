import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { MeiliSearch, type Index } from "meilisearch"
import { readSeedData } from "../../seed/seeder/data"
import { syntheticDocuments } from "../../tests/bench/synthetic-products"

/** As many as the shop writes at a time when it rebuilds. */
const BATCH = 1_000

export type Engine = { host: string; apiKey: string; prefix: string }

/** The index that the shop's searches for products go to. */
export async function productIndex({ host, apiKey, prefix }: Engine): Promise<Index> {
  const client = new MeiliSearch({ host, apiKey, defaultWaitOptions: { timeout: 600_000, interval: 20 } })
  const { results } = await client.getIndexes({ limit: 100 })
  const [found] = results.filter(({ uid }) => uid.startsWith(`${prefix}_product_v`))
  if (!found) {
    throw new Error(`There is no product index at ${host}`)
  }
  return client.index(found.uid)
}

/** Makes the index hold this many synthetic products and nothing else. Answers with the seconds that took, making the documents left out. */
export async function fill(index: Index, count: number, channel: string): Promise<number> {
  await index.deleteAllDocuments().waitTask()
  let seconds = 0
  let batch: Record<string, unknown>[] = []
  const write = async () => {
    const began = performance.now()
    const task = await index.addDocuments(batch, { primaryKey: "id" }).waitTask()
    if (task.status !== "succeeded") {
      throw new Error(`Meilisearch could not take the documents: ${task.error?.message ?? task.status}`)
    }
    seconds += (performance.now() - began) / 1_000
    batch = []
  }
  for (const document of syntheticDocuments(count, readSeedData(), channel)) {
    batch.push(document as Record<string, unknown>)
    if (batch.length === BATCH) {
      await write()
    }
  }
  if (batch.length) {
    await write()
  }
  return seconds
}

/** What a folder takes on the disk, in bytes. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.blocks ?? 0) * 512, 0)
}
