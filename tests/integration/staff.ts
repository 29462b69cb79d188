import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { admin, backend } from "./harness"

type Level = { location_id: string; reserved_quantity: number }

/** Leaves this many of a variant to sell, all at the first of its locations. */
export async function leaveInStock(sku: string, quantity: number): Promise<void> {
  const { body } = await admin<{ inventory_items: { id: string; location_levels: Level[] }[] }>(`/inventory-items?sku=${sku}&fields=id,*location_levels`)
  const [item] = body.inventory_items
  for (const [at, { location_id, reserved_quantity }] of (item?.location_levels ?? []).entries()) {
    await change(`/inventory-items/${item?.id}/location-levels/${location_id}`, { stocked_quantity: reserved_quantity + (at ? 0 : quantity) })
  }
}

/** Changes something in the admin. @throws Error with the admin's words where it refuses */
export async function change<T = unknown>(path: string, body: unknown): Promise<T> {
  const answer = await admin<T & { message?: string }>(path, { method: "POST", body })
  if (answer.status >= 300) {
    throw new Error(`${path}: ${answer.status} ${answer.body.message ?? ""}`)
  }
  return answer.body
}

/** Takes something away in the admin. @throws Error with the admin's words where it refuses */
export async function remove(path: string): Promise<void> {
  const answer = await admin<{ message?: string }>(path, { method: "DELETE" })
  if (answer.status >= 300) {
    throw new Error(`${path}: ${answer.status} ${answer.body.message ?? ""}`)
  }
}

/** A second sales channel, which the storefront's key does not open. */
export async function otherChannel(): Promise<string> {
  const { sales_channel } = await change<{ sales_channel: { id: string } }>("/sales-channels", { name: "Trade counter" })
  return sales_channel.id
}

/** All rows of a query, past every cache. */
export async function rows<T = Record<string, unknown>>(sql: string): Promise<T[]> {
  const connection = backend.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return ((await connection.raw(sql)) as { rows: T[] }).rows
}

/** A page or a tip as it is saved: its row, and the ids of its sources. */
export async function guideRow(kind: "page" | "tip", handle: string): Promise<Record<string, unknown> & { id: string }> {
  const [{ row } = { row: {} }] = await rows<{ row: Record<string, unknown> }>(`select to_jsonb(t) - 'created_at' - 'updated_at' - 'deleted_at' as row from guide_${kind} t where handle = '${handle}'`)
  const sources = await rows<{ id: string }>(`select guide_source_id as id from guide_${kind}_source where guide_${kind}_id = '${String(row.id)}'`)
  return { ...row, id: String(row.id), sources: sources.map(({ id }) => id) }
}
