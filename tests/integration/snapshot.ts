import { snapshotDatabase } from "./snapshot-database"
import { snapshotSearch } from "./snapshot-search"

/** The seeded shop, remembered; `restore` brings database and search index back to it. */
export type Snapshot = { restore(): Promise<void>; /** Tables in which any row differs from it. */ changes(): Promise<string[]> }

export async function takeSnapshot(): Promise<Snapshot> {
  const database = await snapshotDatabase(env("DATABASE_URL"))
  const search = await snapshotSearch(env("MEILISEARCH_HOST"), env("MEILISEARCH_API_KEY"), env("MEILISEARCH_INDEX_PREFIX"))
  return {
    async restore() {
      await database.restore()
      await search.restore()
    },
    changes: () => database.changes(),
  }
}

function env(name: string): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(`${name} is not set: integration tests are started with "npm test", which brings up what they need`)
  }
  return value
}
