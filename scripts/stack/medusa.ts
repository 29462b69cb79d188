import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from "node:fs"
import { join, resolve } from "node:path"
import { unlessDone } from "./database"
import { runCommand, startService, waitFor, type Service } from "./process"
import { step } from "./progress"
import { hashOf, unlessStamped } from "./stamp"

const ROOT = resolve(__dirname, "../..")
const BUILT = join(ROOT, ".medusa/server")
const CLI = join(ROOT, "node_modules/@medusajs/cli/cli.js")
const SOURCES = ["src", "seed/seeder", "medusa-config.ts", "tsconfig.json", "package-lock.json"]
const SCHEMA = ["src/modules", "src/links", "src/search", "medusa-config.ts", "package-lock.json"]
const SEED = ["seed"]

/** What the backend's processes are given; the names are those of `src/env.ts`. */
export type BackendEnv = Record<string, string>

export async function buildMedusa(env: BackendEnv): Promise<void> {
  await unlessStamped(join(ROOT, ".medusa/kneewell-built"), hashOf(ROOT, SOURCES), () =>
    step("Building the backend and its admin", () => medusa(["build"], ROOT, env, "The backend could not be built; the compiler's words stand above.")),
  )
}

/** Uploaded files live in the data folder, where a new build doesn't reach them. */
export function linkUploads(dataDir: string): void {
  const uploads = join(dataDir, "uploads")
  mkdirSync(uploads, { recursive: true })
  const link = join(BUILT, "static")
  if (existsSync(link) || isLink(link)) {
    rmSync(link, { recursive: true, force: true })
  }
  symlinkSync(uploads, link, "junction")
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

export async function migrateAndSeed(env: BackendEnv, { force = false } = {}): Promise<void> {
  const { DATABASE_URL: databaseUrl = "" } = env
  await unlessDone(databaseUrl, "migrated", hashOf(ROOT, SCHEMA), () =>
    step("Bringing the database up to date", () => medusa(["db:migrate"], BUILT, env, "The database could not be brought up to date; what went wrong stands above.")),
  )
  await unlessDone(databaseUrl, "seeded", force ? `${Date.now()}` : seedHash(), () =>
    step("Filling the shop", () =>
      medusa(["exec", "./seed/seeder/index.js", ...(force ? ["force"] : [])], BUILT, { ...env, KNEEWELL_SEED_DIR: join(ROOT, "seed") }, "The shop could not be filled; what went wrong stands above."),
    ),
  )
}

export function seedHash(): string {
  return hashOf(ROOT, SEED)
}

export async function startMedusa(dataDir: string, port: number, env: BackendEnv): Promise<Service> {
  const service = startService(process.execPath, [CLI, "start", "--port", String(port)], { name: "Medusa", dataDir, cwd: BUILT, env: { ...production(env), PORT: String(port) } })
  await waitFor(`http://127.0.0.1:${port}/health`, service, 120)
  return service
}

/** With hot reload, from the sources. */
export async function developMedusa(dataDir: string, port: number, env: BackendEnv, onOutput: (text: string) => void): Promise<Service> {
  const service = startService(process.execPath, [CLI, "develop", "--port", String(port)], { name: "Medusa", dataDir, cwd: ROOT, onOutput, env: { ...env, ...QUIET, NODE_ENV: "development", PORT: String(port) } })
  await waitFor(`http://127.0.0.1:${port}/health`, service, 180)
  return service
}

const QUIET = { MEDUSA_DISABLE_TELEMETRY: "true", DO_NOT_TRACK: "1" }
const production = (env: BackendEnv) => ({ ...env, ...QUIET, NODE_ENV: "production" })

function medusa(args: string[], cwd: string, env: BackendEnv, advice: string): Promise<string> {
  return runCommand(process.execPath, [CLI, ...args], { cwd, env: args[0] === "build" ? { ...env, ...QUIET } : production(env), advice })
}
