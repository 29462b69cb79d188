import { MedusaError, ProductStatus } from "@medusajs/framework/utils"
import { rowsOf, type Query } from "../../../query"

/**
 * Reads a published product of these sales channels, with its id and the fields that are named.
 * @throws MedusaError NOT_FOUND for any other, so that drafts can't be guessed at
 */
export async function visibleProduct<Fields = object>(query: Query, id: string, salesChannelIds: string[], fields: string[] = []): Promise<{ id: string } & Fields> {
  const [product] = await rowsOf<{ id: string } & Fields>(query, {
    entity: "product",
    fields: ["id", "status", "sales_channels.id", ...fields],
    filters: { id, status: ProductStatus.PUBLISHED, sales_channels: { id: salesChannelIds } },
  })
  if (!product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product with id "${id}"`)
  }
  return product
}
