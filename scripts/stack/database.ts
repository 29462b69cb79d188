import { Client } from "pg"
import { STOREFRONT_KEY } from "../../seed/seeder/storefront-key"
import { Failure } from "./failure"

async function ask<T extends Record<string, unknown>>(databaseUrl: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return (await client.query<T>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** Fails with a sentence when the database can't be reached. */
export async function requireDatabase(databaseUrl: string): Promise<void> {
  await ask(databaseUrl, "select 1").catch((error: unknown) => {
    const { hostname, port } = new URL(databaseUrl)
    throw new Failure(`The database at ${hostname}:${port || 5432} can't be used (${error instanceof Error ? error.message : String(error)}). Check DATABASE_URL, and that the server runs.`)
  })
}

/**
 * Does something unless this database is stamped with this hash. The stamp lives in the database it speaks of,
 * so that a restored or emptied one is brought up to date by itself. While the work lasts there is none: what is broken off is done again.
 */
export async function unlessDone(databaseUrl: string, what: string, hash: string, work: () => Promise<unknown>): Promise<void> {
  await ask(databaseUrl, "create schema if not exists launcher")
  await ask(databaseUrl, "create table if not exists launcher.done (what text primary key, hash text not null)")
  const [row] = await ask<{ hash: string }>(databaseUrl, "select hash from launcher.done where what = $1", [what])
  if (row?.hash === hash) {
    return
  }
  await ask(databaseUrl, "delete from launcher.done where what = $1", [what])
  await work()
  await ask(databaseUrl, "insert into launcher.done values ($1, $2)", [what, hash])
}

/** The storefront's publishable key, made when the shop was seeded. */
export async function publishableKey(databaseUrl: string): Promise<string> {
  const [row] = await ask<{ token: string }>(databaseUrl, "select token from api_key where type = 'publishable' and title = $1 and revoked_at is null and deleted_at is null", [STOREFRONT_KEY])
  if (!row) {
    throw new Failure(`The shop has no publishable key titled "${STOREFRONT_KEY}". Run "npm run seed", or make one in the admin under Settings, Publishable API Keys.`)
  }
  return row.token
}

/** The sales channel that the storefront's key opens. */
export async function storefrontChannel(databaseUrl: string): Promise<string> {
  const [row] = await ask<{ id: string }>(databaseUrl, "select link.sales_channel_id as id from publishable_api_key_sales_channel link join api_key on api_key.id = link.publishable_key_id where api_key.token = $1 and link.deleted_at is null", [await publishableKey(databaseUrl)])
  if (!row) {
    throw new Failure(`The publishable key titled "${STOREFRONT_KEY}" opens no sales channel. Add one in the admin under Settings, Publishable API Keys.`)
  }
  return row.id
}

/** A database of its own on a server, made if it is missing; emptied first when `fresh`. */
export async function ensureDatabase(serverUrl: string, name: string, { fresh = false, template = "template1" } = {}): Promise<string> {
  if (fresh) {
    await ask(serverUrl, `drop database if exists "${name}" with (force)`)
  }
  const [exists] = await ask(serverUrl, "select 1 from pg_database where datname = $1", [name])
  if (!exists) {
    await ask(serverUrl, `create database "${name}" template "${template}"`)
  }
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.toString()
}
