import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf } from "../../../../../query"
import { regionWithId } from "../../region-with-id"
import { presentDelivery, type OptionRow } from "./present"

const OPTION_FIELDS = ["id", "name", "type.code", "type.description", "rules.*", "prices.*", "prices.price_rules.*", "service_zone.geo_zones.country_code"]

/**
 * What delivery costs in a region, without a cart: product pages say the delivered price before anything is added.
 * Medusa's own `GET /store/shipping-options` needs a cart, and remains the one that counts at checkout.
 */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { countries, currency } = await regionWithId(query, req.params.id as string)
  const options = await rowsOf<OptionRow>(query, { entity: "shipping_option", fields: OPTION_FIELDS })
  res.json({ delivery_options: presentDelivery(options, countries, currency) })
}
