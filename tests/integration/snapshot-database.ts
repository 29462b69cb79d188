import { Client } from "pg"
import type { Snapshot } from "./snapshot"

const COPY = "seeded"

/**
 * Copies every table once into a schema of its own. Restoring empties the tables that differ and fills them again,
 * in one transaction and with foreign keys off, so that the running backend keeps its connections.
 */
export async function snapshotDatabase(databaseUrl: string): Promise<Snapshot> {
  const tables = await withClient(databaseUrl, async (client) => {
    const names = await tablesOf(client)
    await client.query(`drop schema if exists ${COPY} cascade; create schema ${COPY}`)
    await client.query(names.map((name) => `create table ${COPY}."${name}" as table public."${name}"`).join(";"))
    return names
  })

  return {
    restore: () => withClient(databaseUrl, (client) => restoreTables(client, tables)),
    changes: () => withClient(databaseUrl, (client) => changedTables(client, tables)),
  }
}

async function restoreTables(client: Client, tables: string[]): Promise<void> {
  const changed = await changedTables(client, tables)
  if (!changed.length) {
    return
  }
  const columns = await insertableColumns(client)
  await client.query("begin; set local session_replication_role = replica")
  await client.query(`truncate ${changed.map((name) => `public."${name}"`).join(", ")} cascade`)
  // "cascade" may have emptied tables that had not changed, so every one of them is filled again where it is empty.
  for (const name of tables) {
    const list = columns.get(name) ?? "*"
    await client.query(
      `insert into public."${name}" (${list}) overriding system value select ${list} from ${COPY}."${name}" where not exists (select 1 from public."${name}")`,
    )
  }
  await client.query("commit")
}

/** Tables whose rows differ from the copy, compared by one hash over all their rows. */
async function changedTables(client: Client, tables: string[]): Promise<string[]> {
  const digest = (schema: string, name: string) =>
    `(select md5(coalesce(string_agg(row::text, '' order by row::text), '')) from ${schema}."${name}" row)`
  const query = tables.map((name) => `select '${name}' as name, ${digest("public", name)} <> ${digest(COPY, name)} as changed`)
  const { rows } = await client.query<{ name: string; changed: boolean }>(query.join(" union all "))
  return rows.filter((row) => row.changed).map((row) => row.name)
}

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by 1")
  return rows.map((row) => row.name)
}

/** Column lists without generated columns, which refuse a value. */
async function insertableColumns(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; columns: string }>(
    `select table_name as name, string_agg(format('%I', column_name), ', ' order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by table_name`,
  )
  return new Map(rows.map((row) => [row.name, row.columns]))
}

async function withClient<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
