import { rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { runCommand } from "./command"
import { startService, waitFor, type Service } from "./process"
import { step } from "./progress"
import { hashOf, unlessStamped } from "./stamp"

const ROOT = resolve(__dirname, "../../apps/storefront")
const NEXT = join(ROOT, "node_modules/next/dist/bin/next")
const BUILDS = [".next", ".next-dev", ".next-test"]
const SOURCES = ["src", "public", "next.config.ts", "tsconfig.json", "tsconfig.build.json", "package-lock.json"]

/** What the storefront's processes are given; the names are those of `apps/storefront/src/env.ts`. */
export type StorefrontEnv = { MEDUSA_URL: string; MEDUSA_PUBLISHABLE_KEY: string; REVALIDATE_SECRET: string; SITE_URL: string; NEXT_DIST_DIR: string }

/** Builds the storefront against the running backend, when its sources, or the shop behind it, are others than last time. */
export async function buildStorefront(env: StorefrontEnv, shop: string): Promise<void> {
  const hash = hashOf(ROOT, SOURCES, shop, ...Object.values(env))
  await unlessStamped(join(ROOT, env.NEXT_DIST_DIR, "kneewell-built"), hash, () => {
    forgetTypes()
    forgetReads(env.NEXT_DIST_DIR)
    return step("Building the storefront", () => runCommand(process.execPath, [NEXT, "build"], { cwd: ROOT, env: { ...env, ...QUIET, NODE_ENV: "production" }, advice: "The storefront could not be built; the compiler's words stand above." }))
  })
}

/** A build checks the types written by all of them, and an older one's may speak of pages that are gone. */
function forgetTypes(): void {
  BUILDS.forEach((build) => { rmSync(join(ROOT, build, "types"), { recursive: true, force: true }) })
}

/** What an earlier build or run read of the shop is remembered for an hour, and nobody told it that the data files, or the shape of an answer, have changed since. */
function forgetReads(build: string): void {
  const kept = ["cache/fetch-cache", "dev/cache/fetch-cache"]
  kept.forEach((folder) => { rmSync(join(ROOT, build, folder), { recursive: true, force: true }) })
}

export async function startStorefront(dataDir: string, port: number, env: StorefrontEnv): Promise<Service> {
  const service = startService(process.execPath, [NEXT, "start", "--port", String(port)], { name: "Storefront", dataDir, cwd: ROOT, env: { ...env, ...QUIET, NODE_ENV: "production" } })
  await waitFor(`http://127.0.0.1:${port}/`, service, 60)
  return service
}

/** With hot reload. */
export async function developStorefront(dataDir: string, port: number, env: StorefrontEnv, onOutput: (text: string) => void): Promise<Service> {
  forgetReads(env.NEXT_DIST_DIR)
  const service = startService(process.execPath, [NEXT, "dev", "--port", String(port)], { name: "Storefront", dataDir, cwd: ROOT, onOutput, env: { ...env, ...QUIET, NODE_ENV: "development" } })
  await waitFor(`http://127.0.0.1:${port}/`, service, 120)
  return service
}

const QUIET = { NEXT_TELEMETRY_DISABLED: "1" }
