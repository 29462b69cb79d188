import { prepareDataDir } from "./data-dir"
import { ensureDatabase, publishableKey, requireDatabase } from "./database"
import { claim } from "./leftovers"
import type { BackendEnv } from "./medusa"
import { startMeilisearch } from "./meilisearch"
import { startPostgres } from "./postgres"
import type { Service } from "./process"
import { step } from "./progress"
import { readSecrets, type Secrets } from "./secrets"
import type { Settings } from "./settings"
import type { StorefrontEnv } from "./storefront"

/** What runs, in the order it was started, and what its processes need to know of each other. */
export class Stack {
  private readonly services: Service[] = []

  private constructor(
    readonly settings: Settings,
    readonly secrets: Secrets,
    readonly databaseUrl: string,
    private readonly search: { host: string; apiKey: string },
  ) {}

  /** Starts database and search, embedded where the environment names no others. */
  static async open(settings: Settings): Promise<Stack> {
    prepareDataDir(settings.dataDir)
    await claim(settings.dataDir)
    const secrets = readSecrets(settings.dataDir)
    const services: Service[] = []
    try {
      const databaseUrl = settings.DATABASE_URL ?? (await embeddedDatabase(settings, secrets, services))
      await requireDatabase(databaseUrl)
      const search =
        settings.MEILISEARCH_HOST && settings.MEILISEARCH_API_KEY
          ? { host: settings.MEILISEARCH_HOST, apiKey: settings.MEILISEARCH_API_KEY }
          : await embeddedSearch(settings, secrets, services)
      const stack = new Stack(settings, secrets, databaseUrl, search)
      services.forEach((service) => { stack.add(service) })
      return stack
    } catch (error) {
      await stopAll(services)
      throw error
    }
  }

  add(service: Service): Service {
    this.services.push(service)
    return service
  }

  /** One that was started, by its name. @throws Error where there is none, since the environment names another */
  service(name: string): Service {
    const found = this.services.find((service) => service.name === name)
    if (!found) {
      throw new Error(`${name} was not started here`)
    }
    return found
  }

  /** Resolves with the first service that ends by itself. */
  firstExit(): Promise<Service> {
    return Promise.race(this.services.map((service) => service.exited.then(() => service)))
  }

  /** Last started, first stopped. */
  async close(): Promise<void> {
    await stopAll(this.services)
  }

  backendEnv(databaseUrl = this.databaseUrl): BackendEnv {
    const { settings, secrets, search } = this
    return {
      DATABASE_URL: databaseUrl,
      MEILISEARCH_HOST: search.host,
      MEILISEARCH_API_KEY: search.apiKey,
      MEILISEARCH_INDEX_PREFIX: settings.indexPrefix,
      JWT_SECRET: secrets.JWT_SECRET,
      COOKIE_SECRET: secrets.COOKIE_SECRET,
      REVALIDATE_SECRET: secrets.REVALIDATE_SECRET,
      BACKEND_URL: settings.backendUrl,
      STOREFRONT_URL: settings.siteUrl,
      STOREFRONT_INTERNAL_URL: settings.local.storefront,
      ADMIN_EMAIL: settings.ADMIN_EMAIL,
      ADMIN_PASSWORD: secrets.ADMIN_PASSWORD,
      ...(settings.REDIS_URL ? { REDIS_URL: settings.REDIS_URL } : {}),
    }
  }

  async storefrontEnv(): Promise<StorefrontEnv> {
    const { settings, secrets } = this
    return {
      MEDUSA_URL: settings.local.backend,
      MEDUSA_PUBLISHABLE_KEY: await publishableKey(this.databaseUrl),
      REVALIDATE_SECRET: secrets.REVALIDATE_SECRET,
      SITE_URL: settings.siteUrl,
      NEXT_DIST_DIR: settings.distDir,
    }
  }
}

async function stopAll(services: Service[]): Promise<void> {
  for (const service of services.splice(0).reverse()) {
    await service.stop()
  }
}

function embeddedDatabase({ dataDir }: Settings, secrets: Secrets, services: Service[]): Promise<string> {
  return step("Starting Postgres", async () => {
    const { service, url } = await startPostgres(dataDir, secrets.POSTGRES_PASSWORD)
    services.push(service)
    return ensureDatabase(url, "kneewell")
  })
}

function embeddedSearch({ dataDir, indexPrefix }: Settings, secrets: Secrets, services: Service[]) {
  return step("Starting Meilisearch", async () => {
    const { service, host, apiKey } = await startMeilisearch(dataDir, secrets.MEILISEARCH_MASTER_KEY, indexPrefix)
    services.push(service)
    return { host, apiKey }
  })
}
