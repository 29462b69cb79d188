import { z } from "zod"

/** Everything the storefront reads from its environment, in one place. Nothing of it reaches the browser, and no secret has a default. */
const schema = z.object({
  /** Where this process reaches the backend. */
  MEDUSA_URL: z.url("MEDUSA_URL must be a full address, such as http://localhost:9000").transform((url) => url.replace(/\/$/, "")),
  /** Names the sales channel whose products are shown. */
  MEDUSA_PUBLISHABLE_KEY: z.string({ error: "MEDUSA_PUBLISHABLE_KEY is missing" }).min(1, "MEDUSA_PUBLISHABLE_KEY is empty"),
  /** Shared with the backend; signs the list of cache tags that a change has made stale. */
  REVALIDATE_SECRET: z.string({ error: "REVALIDATE_SECRET is missing" }).min(32, "REVALIDATE_SECRET must have at least 32 characters"),
  /** Where shoppers find this shop; with https, cookies are sent over nothing else. */
  SITE_URL: z.url("SITE_URL must be a full address, such as http://localhost:8000").transform((url) => url.replace(/\/$/, "")),
  /** Which pages `next build` renders: all of them, or none where it has no shop to ask; they are then made when first asked for. */
  PRERENDER: z.enum(["all", "none"], "PRERENDER must be all or none").default("all"),
})

export type Env = z.infer<typeof schema>

/** @throws Error naming each missing or malformed variable, one a line */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = schema.safeParse(source)
  if (parsed.success) {
    return parsed.data
  }
  throw new Error(`The storefront's environment is not complete:\n${parsed.error.issues.map(({ message }) => `  ${message}`).join("\n")}`)
}

export const env = readEnv()
