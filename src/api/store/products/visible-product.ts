import type { Query } from "../../../query"
import { MedusaError, ProductStatus } from "@medusajs/framework/utils"

/**
 * Reads a published product of these sales channels.
 * @throws MedusaError NOT_FOUND for any other, so that drafts can't be guessed at
 */
export async function visibleProduct(query: Query, id: string, salesChannelIds: string[], fields: string[] = []) {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "status", "sales_channels.id", ...fields],
    filters: { id, status: ProductStatus.PUBLISHED, sales_channels: { id: salesChannelIds } } as Record<string, unknown>,
  })
  const [product] = data
  if (!product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product with id "${id}"`)
  }
  return product
}
