import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join, resolve, sep } from "node:path"
import { runCommand } from "./command"
import { unlessDone } from "./database"
import { startService, waitFor, type Service } from "./process"
import { step } from "./progress"
import { hashOf, unlessStamped } from "./stamp"
import { onChange, treeOf } from "./watch"

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
    step("Building the backend and its admin", () => medusa(["build", "--no-lint"], ROOT, env, "The backend could not be built; the compiler's words stand above.")),
  )
}

export const serverOf = (dataDir: string) => join(dataDir, "server")

/**
 * Makes the folder a store's backend runs in: the build, by links, and uploads of its own. So two stores of one build
 * (the shop and the one under test) don't mix their pictures, and a new build doesn't lose them.
 */
export function prepareServer(dataDir: string): void {
  const folder = serverOf(dataDir)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const name of readdirSync(BUILT)) {
    link(join(BUILT, name), join(folder, name))
  }
  link(join(ROOT, "node_modules"), join(folder, "node_modules"))
  linkUploads(dataDir, folder)
}

/** Pictures are written to and served from `static` where the backend runs; they lie in the data folder. */
function linkUploads(dataDir: string, folder: string): void {
  const uploads = join(dataDir, "uploads")
  mkdirSync(uploads, { recursive: true })
  rmSync(join(folder, "static"), { recursive: true, force: true })
  link(uploads, join(folder, "static"))
}

function link(target: string, path: string): void {
  symlinkSync(target, path, "junction")
}

export async function migrateAndSeed(dataDir: string, env: BackendEnv, { force = false } = {}): Promise<void> {
  const { DATABASE_URL: databaseUrl = "" } = env
  await unlessDone(databaseUrl, "migrated", hashOf(ROOT, SCHEMA), () =>
    step("Bringing the database up to date", () => medusa(["db:migrate"], serverOf(dataDir), env, "The database could not be brought up to date; what went wrong stands above.")),
  )
  await unlessDone(databaseUrl, "seeded", force ? `${Date.now()}` : seedHash(), () =>
    step("Filling the shop", () =>
      medusa(["exec", "./seed/seeder/index.js", ...(force ? ["force"] : [])], serverOf(dataDir), { ...env, KNEEWELL_SEED_DIR: join(ROOT, "seed") }, "The shop could not be filled; what went wrong stands above."),
    ),
  )
}

/** One hash over the data files: what a storefront that is built against the shop depends on. */
export function seedHash(): string {
  return hashOf(ROOT, SEED)
}

/** One hash over all that decides what a newly seeded store holds. */
export function storeHash(): string {
  return hashOf(ROOT, [...SOURCES, ...SEED])
}

export async function startMedusa(dataDir: string, port: number, env: BackendEnv): Promise<Service> {
  const service = startService(process.execPath, [CLI, "start", "--port", String(port)], { name: "Medusa", dataDir, cwd: serverOf(dataDir), env: { ...production(env), PORT: String(port) } })
  await waitFor(`http://127.0.0.1:${port}/health`, service, 120)
  return service
}

/**
 * With hot reload, from the sources: a change to them starts it anew, and one that breaks it waits for the next. Medusa's own
 * `develop` would do so at each change anywhere, the storefront's included. The admin's pages are reloaded by the server itself.
 */
export async function developMedusa(dataDir: string, port: number, env: BackendEnv, onOutput: (text: string) => void): Promise<Service> {
  linkUploads(dataDir, ROOT)
  const start = () => startService(process.execPath, [CLI, "start", "--types", "--port", String(port)], { name: "Medusa", dataDir, cwd: ROOT, onOutput, env: { ...env, ...quiet(), NODE_ENV: "development", PORT: String(port) } })
  const service = start()
  await waitFor(`http://127.0.0.1:${port}/health`, service, 180)
  return restartedOnChange(service, start)
}

const SRC = join(ROOT, "src")
const isSource = (path: string) => path === join(ROOT, "medusa-config.ts") || (path.startsWith(join(SRC, sep)) && !path.startsWith(join(SRC, "admin")) && !path.includes(".spec."))

function restartedOnChange(first: Service, start: () => Service): Service {
  let current = first
  const unwatch = onChange(() => [ROOT, ...treeOf(SRC)], isSource, async () => {
    await current.stop()
    current = start()
  })
  const stop = async () => {
    await unwatch()
    await current.stop()
  }
  return { ...first, tail: () => current.tail(), exited: new Promise(() => undefined), stop }
}

const production = (env: BackendEnv) => ({ ...env, ...quiet(), NODE_ENV: "production" })

/**
 * No word to Medusa's makers. The variables alone still leave a sender behind whenever a command ends; what stops it is
 * the setting in Medusa's own configuration folder, so it is given one of ours.
 */
export function quiet(): NodeJS.ProcessEnv {
  const folder = join(ROOT, "node_modules/.cache/kneewell-config")
  mkdirSync(join(folder, "medusa"), { recursive: true })
  writeFileSync(join(folder, "medusa/config.json"), JSON.stringify({ telemetry: { enabled: false } }))
  return { XDG_CONFIG_HOME: folder, MEDUSA_DISABLE_TELEMETRY: "true", DO_NOT_TRACK: "1" }
}

function medusa(args: string[], cwd: string, env: BackendEnv, advice: string): Promise<string> {
  return runCommand(process.execPath, [CLI, ...args], { cwd, env: args[0] === "build" ? { ...env, ...quiet() } : production(env), advice })
}
