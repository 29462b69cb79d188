import { MeiliSearch, type Index } from "meilisearch"
import type { Snapshot } from "./snapshot"

/** Remembers the documents of every index of this store; restoring puts back exactly those where something differs. */
export async function snapshotSearch(host: string, apiKey: string, prefix: string): Promise<Pick<Snapshot, "restore">> {
  const client = new MeiliSearch({ host, apiKey })
  const { results } = await client.getIndexes({ limit: 100 })
  const indexes = results.filter((index) => index.uid.startsWith(prefix))
  const seeded = new Map(await Promise.all(indexes.map(async (index) => [index, await documentsOf(index)] as const)))

  return {
    async restore() {
      for (const [index, documents] of seeded) {
        if (JSON.stringify(await documentsOf(index)) === JSON.stringify(documents)) {
          continue
        }
        await index.deleteAllDocuments().waitTask()
        await index.addDocuments(documents).waitTask()
      }
    },
  }
}

async function documentsOf(index: Index): Promise<Record<string, unknown>[]> {
  const { results } = await index.getDocuments({ limit: 10_000 })
  return results.sort((a, b) => String(a.id).localeCompare(String(b.id)))
}
