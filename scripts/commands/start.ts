import { buildMedusa, prepareServer, migrateAndSeed, seedHash, startMedusa } from "../stack/medusa"
import { requireFree } from "../stack/ports"
import { step } from "../stack/progress"
import { runUntilStopped } from "../stack/run"
import { readSettings } from "../stack/settings"
import { Stack } from "../stack/stack"
import { buildStorefront, startStorefront } from "../stack/storefront"
import { prepareDataDir } from "../stack/data-dir"
import { claim } from "../stack/leftovers"

/** Everything, built: database, search, backend, storefront. Runs until it is stopped. */
export async function run(): Promise<void> {
  const settings = readSettings()
  prepareDataDir(settings.dataDir)
  await claim(settings.dataDir)
  await requireFree(settings.backendPort, "backend", "PORT")
  await requireFree(settings.storefrontPort, "storefront", "STOREFRONT_PORT")

  await runUntilStopped(() => Stack.open(settings), async (stack) => {
    const env = stack.backendEnv()
    await buildMedusa(env)
    prepareServer(settings.dataDir)
    await migrateAndSeed(settings.dataDir, env)
    await step("Starting the backend", async () => stack.add(await startMedusa(settings.dataDir, settings.backendPort, env)))
    const storefront = await stack.storefrontEnv()
    await buildStorefront(storefront, seedHash())
    await step("Starting the storefront", async () => stack.add(await startStorefront(settings.dataDir, settings.storefrontPort, storefront)))
  })
}
