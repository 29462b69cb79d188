import { rmSync } from "node:fs"
import { join } from "node:path"
import { runCommand } from "../stack/command"
import { claim } from "../stack/leftovers"
import { buildMedusa, migrateAndSeed, prepareServer, storeHash } from "../stack/medusa"
import { rememberedPort } from "../stack/ports"
import { SECRETS } from "../stack/secrets"
import { readSettings, SETTINGS, type Settings } from "../stack/settings"
import { Stack } from "../stack/stack"
import { unlessStamped } from "../stack/stamp"

/**
 * Where tests have their stores, and on which ports: beside the shop's own data, never in it.
 * Servers named in the environment are forgotten, so that no test ever writes to one of them.
 */
export async function openTestHome(): Promise<Settings> {
  const home = join(readSettings().dataDir, "test")
  for (const name of [...SETTINGS, ...SECRETS]) {
    Reflect.deleteProperty(process.env, name)
  }
  await claim(home)
  const [backend, storefront] = [await rememberedPort(home, "backend"), await rememberedPort(home, "storefront")]
  const settings = readSettings({ KNEEWELL_DATA_DIR: home, PORT: String(backend), STOREFRONT_PORT: String(storefront) })
  return { ...settings, distDir: ".next-test" }
}

/** The settings of one of the test's stores. */
function storeIn(home: Settings, name: string): Settings {
  return { ...home, dataDir: join(home.dataDir, name) }
}

/** A store as it is after its first start, made once for a state of the sources. A store is a folder: it is kept, and copied. */
export async function seedTemplate(home: Settings): Promise<void> {
  const template = storeIn(home, "template")
  await unlessStamped(join(home.dataDir, "template.made"), storeHash(), async () => {
    await claim(template.dataDir)
    rmSync(template.dataDir, { recursive: true, force: true })
    await withStore(template, async (stack) => {
      await migrateAndSeed(template.dataDir, stack.backendEnv())
    })
  })
}

/** Runs something on a fresh copy of the seeded store, and stops it again whatever happens. */
export async function withCopy<T>(home: Settings, name: string, work: (stack: Stack, settings: Settings) => Promise<T>): Promise<T> {
  const copy = storeIn(home, name)
  await claim(copy.dataDir)
  rmSync(copy.dataDir, { recursive: true, force: true })
  // Not Node's own copying, which would give all files to whoever copies: the database's may be another user's.
  await runCommand("cp", ["-a", storeIn(home, "template").dataDir, copy.dataDir], { advice: `The seeded store could not be copied to ${copy.dataDir}. Is there room on the disk?` })
  return withStore(copy, (stack) => work(stack, copy))
}

async function withStore<T>(settings: Settings, work: (stack: Stack) => Promise<T>): Promise<T> {
  const stack = await Stack.open(settings)
  try {
    await buildMedusa(stack.backendEnv())
    prepareServer(settings.dataDir)
    return await work(stack)
  } finally {
    await stack.close()
  }
}
