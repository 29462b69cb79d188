import { snapshotDatabase } from "./snapshot-database"
import { snapshotSearch } from "./snapshot-search"

/** The seeded shop, remembered; `restore` brings database and search index back to it. */
export type Snapshot = { restore(): Promise<void> }

export async function takeSnapshot(): Promise<Snapshot> {
  const parts = [await snapshotDatabase(env("DATABASE_URL")), await snapshotSearch(env("MEILISEARCH_HOST"), env("MEILISEARCH_API_KEY"), env("MEILISEARCH_INDEX_PREFIX"))]
  return {
    async restore() {
      for (const part of parts) {
        await part.restore()
      }
    },
  }
}

function env(name: string): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(`${name} is not set: integration tests are started with "npm test", which brings up what they need`)
  }
  return value
}
