import { buildMedusa, developMedusa, prepareServer, migrateAndSeed } from "../stack/medusa"
import { prepareDataDir } from "../stack/data-dir"
import { claim } from "../stack/leftovers"
import { requireFree } from "../stack/ports"
import { step } from "../stack/progress"
import { runUntilStopped } from "../stack/run"
import { readSettings } from "../stack/settings"
import { Stack } from "../stack/stack"
import { developStorefront } from "../stack/storefront"

/** The same with hot reload on both sides; what they print is shown. */
export async function run(): Promise<void> {
  const settings = { ...readSettings(), distDir: ".next-dev" }
  prepareDataDir(settings.dataDir)
  await claim(settings.dataDir)
  await requireFree(settings.backendPort, "backend", "PORT")
  await requireFree(settings.storefrontPort, "storefront", "STOREFRONT_PORT")
  const show = (text: string) => process.stdout.write(text)

  await runUntilStopped(() => Stack.open(settings), async (stack) => {
    const env = stack.backendEnv()
    await buildMedusa(env)
    prepareServer(settings.dataDir)
    await migrateAndSeed(settings.dataDir, env)
    await step("Starting the backend", async () => stack.add(await developMedusa(settings.dataDir, settings.backendPort, env, show)))
    const storefront = await stack.storefrontEnv()
    await step("Starting the storefront", async () => stack.add(await developStorefront(settings.dataDir, settings.storefrontPort, storefront, show)))
  })
}
