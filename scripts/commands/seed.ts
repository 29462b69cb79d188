import { Failure } from "../stack/failure"
import { buildMedusa, prepareServer, migrateAndSeed } from "../stack/medusa"
import { readSettings } from "../stack/settings"
import { Stack } from "../stack/stack"

/** Brings the data files into the shop; `--force` also over what staff changed. For a running embedded store: stop it first. */
export async function run(args: string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== "--force")
  if (unknown) {
    throw new Failure(`"npm run seed" knows only --force, not ${unknown}.`)
  }
  const settings = readSettings()
  const stack = await Stack.open(settings)
  try {
    const env = stack.backendEnv()
    await buildMedusa(env)
    prepareServer(settings.dataDir)
    await migrateAndSeed(settings.dataDir, env, { force: args.includes("--force") })
  } finally {
    await stack.close()
  }
}
