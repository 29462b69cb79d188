import { resolve } from "node:path"
import { z } from "@medusajs/framework/zod"
import { Failure } from "./failure"

const port = (name: string, usual: number) => z.coerce.number(`${name} must be a number`).int().min(1, `${name} must be from 1 to 65535`).max(65_535, `${name} must be from 1 to 65535`).default(usual)

/** What the launcher reads from the environment. What replaces an embedded part is handed on to the processes that use it. */
const variables = z.object({
  KNEEWELL_DATA_DIR: z.string().default(".data"),
  PORT: port("PORT", 9000),
  STOREFRONT_PORT: port("STOREFRONT_PORT", 8000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL must start with postgres://" }).optional(),
  MEILISEARCH_HOST: z.url("MEILISEARCH_HOST must be a full address, such as http://localhost:7700").optional(),
  MEILISEARCH_API_KEY: z.string().min(16, "MEILISEARCH_API_KEY must have at least 16 characters").optional(),
  MEILISEARCH_INDEX_PREFIX: z.string().regex(/^[a-z0-9_]+$/, "MEILISEARCH_INDEX_PREFIX may hold a-z, 0-9 and _").default("kneewell"),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "REDIS_URL must start with redis://" }).optional(),
  BACKEND_URL: z.url("BACKEND_URL must be a full address, such as http://localhost:9000").optional(),
  SITE_URL: z.url("SITE_URL must be a full address, such as http://localhost:8000").optional(),
  ADMIN_EMAIL: z.email("ADMIN_EMAIL must be an e-mail address").default("admin@kneewell.example"),
  ADMIN_PASSWORD: z.string().min(8, "ADMIN_PASSWORD must have at least 8 characters").optional(),
})

/** The names of all of them. */
export const SETTINGS = Object.keys(variables.shape)

const schema = variables
  .refine(({ MEILISEARCH_HOST, MEILISEARCH_API_KEY }) => !MEILISEARCH_HOST || MEILISEARCH_API_KEY, "MEILISEARCH_HOST needs MEILISEARCH_API_KEY beside it: a key for this store's indexes")
  .refine(({ PORT, STOREFRONT_PORT }) => PORT !== STOREFRONT_PORT, "PORT and STOREFRONT_PORT must differ")
  .transform(({ KNEEWELL_DATA_DIR, PORT, STOREFRONT_PORT, BACKEND_URL, SITE_URL, ...env }) => ({
    ...env,
    dataDir: resolve(KNEEWELL_DATA_DIR),
    backendPort: PORT,
    storefrontPort: STOREFRONT_PORT,
    backendUrl: BACKEND_URL ?? `http://localhost:${PORT}`,
    /** Where the launcher's own processes reach each other, whatever names a proxy in front gives them. */
    local: { backend: `http://localhost:${PORT}`, storefront: `http://localhost:${STOREFRONT_PORT}` },
    siteUrl: SITE_URL ?? `http://localhost:${STOREFRONT_PORT}`,
    /** Where `next build` writes to, inside the storefront's folder. */
    distDir: ".next",
    indexPrefix: env.MEILISEARCH_INDEX_PREFIX,
  }))

export type Settings = z.output<typeof schema>

/** @throws Failure naming each variable that is malformed, and how it should be */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = schema.safeParse(set)
  if (parsed.success) {
    return parsed.data
  }
  throw new Failure(`The environment is malformed: ${parsed.error.issues.map(({ message }) => message).join("; ")}.`)
}
