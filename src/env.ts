import { z } from "@medusajs/framework/zod"

const url = (what: string) => z.url(`${what} must be a full address, such as http://localhost:9000`)
const secret = (what: string) =>
  z.string({ error: `${what} is missing` }).min(32, `${what} must have at least 32 characters`)

/**
 * Everything the backend reads from its environment, in one place.
 * No secret has a default: `npm start` makes random ones at first start and keeps them in `.data/`.
 */
const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL must start with postgres://" }),
  JWT_SECRET: secret("JWT_SECRET"),
  COOKIE_SECRET: secret("COOKIE_SECRET"),
  /** Address under which browsers reach this backend; pictures are served below it. */
  BACKEND_URL: url("BACKEND_URL").default("http://localhost:9000"),
  /** Address of the storefront: allowed to call the store API from a browser, and told when something it cached has changed. */
  STOREFRONT_URL: url("STOREFRONT_URL").default("http://localhost:8000"),
  /** Address under which this backend reaches the storefront, where it is another one than shoppers': behind a proxy, or between containers. */
  STOREFRONT_INTERNAL_URL: url("STOREFRONT_INTERNAL_URL").optional(),
  /** Shared with the storefront; signs the list of cache tags that a change has made stale. */
  REVALIDATE_SECRET: secret("REVALIDATE_SECRET"),
  MEILISEARCH_HOST: url("MEILISEARCH_HOST"),
  /** A scoped key (indexes, documents, settings, tasks, search), never the server's master key. */
  MEILISEARCH_API_KEY: z.string({ error: "MEILISEARCH_API_KEY is missing" }).min(16, "MEILISEARCH_API_KEY must have at least 16 characters"),
  /** Prefix of this store's index names, so that two stores can share one Meilisearch. */
  MEILISEARCH_INDEX_PREFIX: z.string().regex(/^[a-z0-9_]*$/, "MEILISEARCH_INDEX_PREFIX may hold a-z, 0-9 and _").default("kneewell"),
  /** With Redis, several backend processes share events, workflows, locks and cache. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "REDIS_URL must start with redis://" }).optional(),
  WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
})

export type Env = z.infer<typeof envSchema>

/**
 * Reads and checks the environment.
 * @throws Error naming each missing or malformed variable, one a line
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = envSchema.safeParse(set)
  if (parsed.success) {
    return parsed.data
  }
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`The environment is not complete:\n${problems.join("\n")}`)
}
