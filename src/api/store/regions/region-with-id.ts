import { MedusaError } from "@medusajs/framework/utils"
import { rowsOf, type Query } from "../../../query"

type Region = { currency_code: string; countries: { iso_2: string }[] }

/**
 * What a region sells in, and its countries (ISO 3166 alpha-2, small letters).
 * @throws MedusaError NOT_FOUND for an id that no region has
 */
export async function regionWithId(query: Query, id: string): Promise<{ currency: string; countries: string[] }> {
  const [region] = await rowsOf<Region>(query, { entity: "region", fields: ["currency_code", "countries.iso_2"], filters: { id } })
  if (!region) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no region with id "${id}"`)
  }
  return { currency: region.currency_code, countries: region.countries.map(({ iso_2 }) => iso_2) }
}
