import { MedusaError } from "@medusajs/framework/utils"
import { rowsOf, type Query } from "../../../query"

const NAMES = { guide_tip: "tip", guide_page: "page of the guide" } as const

/** A tip or a page as it is saved, with its sources. @throws MedusaError NOT_FOUND */
export async function savedRow<Row>(query: Query, entity: keyof typeof NAMES, id: string): Promise<Row> {
  const [row] = await rowsOf<Row>(query, { entity, fields: ["*", "sources.id", "sources.code"], filters: { id } })
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${NAMES[entity]} with id "${id}"`)
  }
  return row
}

/** @throws MedusaError CONFLICT where somebody saved it after it was read */
export function requireUnchanged({ updated_at }: { updated_at: Date | string }, seen_at: string): void {
  if (new Date(updated_at).getTime() !== new Date(seen_at).getTime()) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "Somebody else has saved this since you opened it. Copy what you wrote, open it again, and put it in.")
  }
}

/** The ids of sources by their codes. @throws MedusaError INVALID_DATA naming those that don’t exist, and the field they stand in */
export async function sourceIds(query: Query, codes: string[], field = "sources"): Promise<string[]> {
  const rows = codes.length ? await rowsOf<{ id: string; code: string }>(query, { entity: "guide_source", fields: ["id", "code"], filters: { code: codes } }) : []
  const unknown = codes.filter((code) => !rows.some((row) => row.code === code))
  if (unknown.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: there is no source ${unknown.join(", ")}`)
  }
  return rows.map(({ id }) => id)
}
