import { TestEnvironment } from "jest-environment-node"
import { bootApp } from "./app"
import { takeSnapshot, type Snapshot } from "./snapshot"

let snapshot: Promise<Snapshot> | undefined

/** Hands each test file the running backend, with database and search index as they were after seeding. */
export default class BackendEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    const app = await bootApp()
    snapshot ??= takeSnapshot()
    this.global.backend = { app, snapshot: await snapshot }
  }
}
