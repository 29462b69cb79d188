import { MedusaError } from "@medusajs/framework/utils"
import { rowsOf, type Query } from "../../../query"

/** Names where in a body a row was named; without a body it was named by the address. */
type Named = { ids: string[]; field?: string }

/** @throws MedusaError NOT_FOUND, or INVALID_DATA for ids of a body, naming the first product that doesn’t exist */
export async function requireProducts(query: Query, named: Named): Promise<void> {
  await rowsNamed(query, "product", ["id"], named)
}

/**
 * @throws MedusaError NOT_FOUND, or INVALID_DATA for ids of a body, naming the first tip that doesn’t exist
 */
export async function requireTips(query: Query, named: Named): Promise<void> {
  await rowsNamed(query, "guide_tip", ["id"], named)
}

/** @throws MedusaError as `requireTips`, and INVALID_DATA for a tip that sells nothing on purpose */
export async function requireSellingTips(query: Query, named: Named): Promise<void> {
  const tips = await rowsNamed<{ title: string; no_products_reason: string | null }>(query, "guide_tip", ["id", "title", "no_products_reason"], named)
  const at = tips.findIndex(({ no_products_reason }) => no_products_reason !== null)
  const tip = tips[at]
  if (tip) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${named.field ? `${named.field}, ${at}: ` : ""}"${tip.title}" sells nothing, on purpose: ${tip.no_products_reason ?? ""}`)
  }
}

async function rowsNamed<Fields = object>(query: Query, entity: "product" | "guide_tip", fields: string[], { ids, field }: Named) {
  const rows = ids.length ? await rowsOf<{ id: string } & Fields>(query, { entity, fields, filters: { id: ids } }) : []
  return ids.map((id, at) => {
    const row = rows.find((each) => each.id === id)
    if (!row) {
      const what = `There is no ${entity === "product" ? "product" : "tip"} with id "${id}"`
      throw field ? new MedusaError(MedusaError.Types.INVALID_DATA, `${field}, ${at}: ${what}`) : new MedusaError(MedusaError.Types.NOT_FOUND, what)
    }
    return row
  })
}
