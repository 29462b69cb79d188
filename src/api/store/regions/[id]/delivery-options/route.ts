import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { presentDelivery, type OptionRow } from "./present"

const OPTION_FIELDS = ["id", "name", "type.code", "type.description", "rules.*", "prices.*", "prices.price_rules.*", "service_zone.geo_zones.country_code"]

/**
 * What delivery costs in a region, without a cart: product pages say the delivered price before anything is added.
 * Medusa's own `GET /store/shipping-options` needs a cart, and remains the one that counts at checkout.
 */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { id } = req.params
  const regions = await query.graph({ entity: "region", fields: ["currency_code", "countries.iso_2"], filters: { id } })
  const region = regions.data[0] as { currency_code: string; countries: { iso_2: string }[] } | undefined
  if (!region) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no region with id "${id}"`)
  }
  const { data } = await query.graph({ entity: "shipping_option", fields: OPTION_FIELDS })
  const countries = region.countries.map(({ iso_2 }) => iso_2)
  res.json({ delivery_options: presentDelivery(data as unknown as OptionRow[], countries, region.currency_code) })
}
