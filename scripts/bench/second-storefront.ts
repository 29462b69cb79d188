import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { publishableKey } from "../stack/database"
import { anyFree } from "../stack/ports"
import { readSecrets } from "../stack/secrets"
import type { Settings } from "../stack/settings"
import { startStorefront } from "../stack/storefront"
import { startCountingProxy } from "./counting-proxy"

export type SecondStorefront = { url: string; calls(): number; stop(): Promise<void> }

/** The built storefront once more, on a free port, with a counter between it and the running backend. */
export async function startSecondStorefront(settings: Settings): Promise<SecondStorefront> {
  const proxy = await startCountingProxy(settings.local.backend)
  const port = await anyFree()
  const url = `http://localhost:${port}`
  const service = await startStorefront(join(settings.dataDir, "bench"), port, {
    MEDUSA_URL: proxy.url,
    MEDUSA_PUBLISHABLE_KEY: await publishableKey(databaseUrl(settings)),
    REVALIDATE_SECRET: readSecrets(settings.dataDir).REVALIDATE_SECRET,
    SITE_URL: url,
    NEXT_DIST_DIR: settings.distDir,
  })
  return {
    url,
    calls: proxy.count,
    async stop() {
      await service.stop()
      proxy.stop()
    },
  }
}

/** Where the running store's database is: named in the environment, or the embedded one on the port it last had. */
function databaseUrl({ DATABASE_URL, dataDir }: Settings): string {
  if (DATABASE_URL) {
    return DATABASE_URL
  }
  const file = join(dataDir, "ports.json")
  const { postgres } = (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}) as { postgres?: number }
  return `postgres://postgres:${readSecrets(dataDir).POSTGRES_PASSWORD}@127.0.0.1:${postgres ?? 5432}/kneewell`
}
