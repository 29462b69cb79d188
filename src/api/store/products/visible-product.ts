import { MedusaError, ProductStatus } from "@medusajs/framework/utils"
import { rowsOf, type Query } from "../../../query"

/** Reads the published products of these sales channels, each with its id and the fields that are named. */
export function visibleProducts<Fields = object>(query: Query, salesChannelIds: string[], fields: string[] = [], filters: { id?: string } = {}): Promise<({ id: string } & Fields)[]> {
  return rowsOf<{ id: string } & Fields>(query, {
    entity: "product",
    fields: ["id", "status", "sales_channels.id", ...fields],
    filters: { ...filters, status: ProductStatus.PUBLISHED, sales_channels: { id: salesChannelIds } },
  })
}

/**
 * Reads a published product of these sales channels, with its id and the fields that are named.
 * @throws MedusaError NOT_FOUND for any other, so that drafts can't be guessed at
 */
export async function visibleProduct<Fields = object>(query: Query, id: string, salesChannelIds: string[], fields: string[] = []): Promise<{ id: string } & Fields> {
  const [product] = await visibleProducts<Fields>(query, salesChannelIds, fields, { id })
  if (!product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product with id "${id}"`)
  }
  return product
}
