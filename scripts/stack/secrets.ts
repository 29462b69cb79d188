import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** The names of all of them. */
export const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET", "ADMIN_PASSWORD", "POSTGRES_PASSWORD", "MEILISEARCH_MASTER_KEY"] as const
export type Secrets = Record<(typeof SECRETS)[number], string>

/** Random secrets, made once and kept in the data folder, readable by its owner alone. What the environment sets goes first. */
export function readSecrets(dataDir: string, env: NodeJS.ProcessEnv = process.env): Secrets {
  const file = join(dataDir, "secrets.json")
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {}
  const all = Object.fromEntries(SECRETS.map((name) => [name, kept[name] ?? randomBytes(24).toString("base64url") + randomBytes(8).toString("hex")])) as Secrets
  if (SECRETS.some((name) => !kept[name])) {
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
  }
  return Object.fromEntries(SECRETS.map((name) => [name, env[name] || all[name]])) as Secrets
}
