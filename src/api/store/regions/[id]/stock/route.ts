import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { rowsOf, type Query } from "../../../../../query"
import { regionWithId } from "../../region-with-id"
import { locationsServing, sellable, type LocationRow, type VariantRow } from "./sellable"
import type { StockQuery } from "./validators"

const LOCATION_FIELDS = ["id", "fulfillment_sets.service_zones.geo_zones.country_code"]
const VARIANT_FIELDS = [
  "id", "variants.id", "variants.manage_inventory", "variants.allow_backorder", "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

async function locationsOf(query: Query, regionId: string): Promise<string[]> {
  const { countries } = await regionWithId(query, regionId)
  return locationsServing(await rowsOf<LocationRow>(query, { entity: "stock_location", fields: LOCATION_FIELDS }), countries)
}

/**
 * How many of each variant of some products can be sold in a region, by variant id; `null` where nobody counts.
 * Medusa's own `inventory_quantity` adds up all warehouses, also those that don't deliver there, and an order for the sum can't be placed.
 */
export async function GET(req: MedusaStoreRequest<unknown, StockQuery>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { handle, product_id } = req.validatedQuery as StockQuery
  const filters = { ...(handle && { handle }), ...(product_id && { id: product_id }), status: ProductStatus.PUBLISHED, sales_channels: { id: req.publishable_key_context.sales_channel_ids } }
  const [locations, products] = await Promise.all([
    locationsOf(query, req.params.id as string),
    rowsOf<{ variants: VariantRow[] }>(query, { entity: "product", fields: VARIANT_FIELDS, filters }),
  ])
  const variants = products.flatMap((product) => product.variants)
  res.json({ stock: Object.fromEntries(variants.map((variant) => [variant.id, sellable(variant, locations)])) })
}
