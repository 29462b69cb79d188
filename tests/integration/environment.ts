import { TestEnvironment } from "jest-environment-node"
import { bootApp } from "./app"
import { takeSnapshot, type Snapshot } from "./snapshot"
import { switchSearch, type SwitchedSearch } from "./switched-search"

let snapshot: Promise<Snapshot> | undefined
let search: Promise<SwitchedSearch> | undefined

/** Hands each test file the running backend, with database and search index as they were after seeding. */
export default class BackendEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    search ??= switched()
    const way = await search
    const app = await bootApp()
    snapshot ??= takeSnapshot()
    this.global.backend = { app, snapshot: await snapshot, search: way }
  }
}

/** From here on, everyone in this process finds the engine at the way's address. */
async function switched(): Promise<SwitchedSearch> {
  const way = await switchSearch(process.env.MEILISEARCH_HOST ?? "")
  process.env.MEILISEARCH_HOST = way.url
  return way
}
