import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { databaseTls } from "./src/database-tls"
import { readEnv } from "./src/env"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())
const env = readEnv()

const redisModules = (redisUrl: string) => [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  {
    resolve: "@medusajs/medusa/locking",
    options: {
      providers: [
        // Milliseconds between two tries, at most: whoever waits for a popular thing shouldn't sleep through its turn.
        { resolve: "./src/modules/redis-locking", id: "locking-redis-ordered", is_default: true, options: { redisUrl, maximumRetryInterval: 100 } },
      ],
    },
  },
  {
    resolve: "@medusajs/medusa/caching",
    options: {
      providers: [
        { resolve: "@medusajs/medusa/caching-redis", id: "caching-redis", is_default: true, options: { redisUrl } },
      ],
    },
  },
]

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: databaseTls(env.DATABASE_URL) } },
    redisUrl: env.REDIS_URL,
    workerMode: env.WORKER_MODE,
    // Without TLS in front, as on a developer's machine, a secure cookie would never come back.
    cookieOptions: { secure: env.BACKEND_URL.startsWith("https:"), sameSite: "lax" },
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.BACKEND_URL,
      authCors: `${env.STOREFRONT_URL},${env.BACKEND_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  // No address is built into the admin: it is served by the backend it talks to.
  admin: { disable: env.WORKER_MODE === "worker" },
  modules: [
    { resolve: "./src/modules/guide" },
    { resolve: "./src/modules/fit" },
    { resolve: "./src/modules/attributes" },
    { resolve: "./src/modules/seed-ledger" },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        default_provider: "meilisearch",
        index_prefix: env.MEILISEARCH_INDEX_PREFIX,
        providers: [
          {
            resolve: "./src/modules/meilisearch",
            id: "meilisearch",
            options: { host: env.MEILISEARCH_HOST, apiKey: env.MEILISEARCH_API_KEY },
          },
          { resolve: "@medusajs/medusa/search-postgres", id: "postgres" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: { backend_url: `${env.BACKEND_URL}/static`, upload_dir: "static" },
          },
        ],
      },
    },
    ...(env.REDIS_URL ? redisModules(env.REDIS_URL) : []),
  ],
})
