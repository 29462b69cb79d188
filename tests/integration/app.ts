import { join } from "node:path"
// The runner this belongs to boots anew for each file; only its way of booting is wanted, which has no public entry.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import { startApp } from "@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaWorkflow, type ReturnWorkflow } from "@medusajs/framework/workflows-sdk"

/** The built backend, running inside the test process: spoken to over HTTP, and reachable through its container. */
export type RunningApp = {
  baseUrl: string
  container: MedusaContainer
  seed(folder: string, args: string[]): Promise<void>
  runWorkflow(name: string, input: unknown): Promise<void>
  stop(): Promise<void>
}
type Script = { default(input: { container: MedusaContainer; args: string[] }): Promise<void> }

let running: Promise<RunningApp> | undefined

/**
 * Boots the backend once for the whole run, however many test files ask for it.
 * Jest loads an environment with Node's own `require`, so what this module holds outlives a test file,
 * and Medusa runs at full speed instead of through Jest's module system.
 */
export function bootApp(): Promise<RunningApp> {
  running ??= boot()
  return running
}

export async function stopApp(): Promise<void> {
  const app = await running?.catch(() => undefined)
  running = undefined
  await app?.stop()
}

async function boot(): Promise<RunningApp> {
  const directory = process.env.KNEEWELL_SERVER_DIR
  if (!directory) {
    throw new Error('KNEEWELL_SERVER_DIR is not set: integration tests are started with "npm test", which brings up what they need')
  }
  const before = process.cwd()
  // Medusa resolves the modules named in medusa-config against the working directory.
  process.chdir(directory)
  try {
    const { container, port, shutdown } = await startApp({ cwd: directory })
    return { baseUrl: `http://localhost:${port}`, container, seed: (folder, args) => seed(directory, container, folder, args), runWorkflow: (name, input) => runWorkflow(container, name, input), stop: shutdown }
  } finally {
    process.chdir(before)
  }
}

/** Runs the built seeder on a folder of data files, as `medusa exec` would, in the backend that is running. */
async function seed(directory: string, container: MedusaContainer, folder: string, args: string[]): Promise<void> {
  const script = (await import(join(directory, "seed/seeder/index.js"))) as Script
  process.env.KNEEWELL_SEED_DIR = folder
  await script.default({ container, args })
}

/** Runs a workflow as a route does: what goes wrong in it is thrown. */
async function runWorkflow(container: MedusaContainer, name: string, input: unknown): Promise<void> {
  const workflow = (MedusaWorkflow as { getWorkflow(id: string): ReturnWorkflow<unknown, unknown, []> }).getWorkflow(name)
  await workflow(container).run({ input })
}
