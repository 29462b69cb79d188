import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** What `container.resolve("query")` gives. */
export type Query = Omit<RemoteQueryFunction, symbol>

type Read = { entity: string; fields: string[]; filters?: Record<string, unknown>; pagination?: object }

/**
 * Rows of a read, of the type that whoever names the fields says they have: Medusa's own types know neither a link's
 * columns, nor what stands in JSON, nor filters by a linked row.
 */
export async function rowsOf<Row>(query: Query, read: Read): Promise<Row[]> {
  const { data } = await query.graph(read as Parameters<Query["graph"]>[0])
  return data as unknown as Row[]
}
