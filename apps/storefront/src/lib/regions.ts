import "server-only"
import { notFound } from "next/navigation"
import { z } from "zod"
import { cached } from "./cache"
import { COUNTRIES, type Country } from "./countries"
import { store } from "./store-client"

/** A country with the backend's id for it. */
export type Region = Country & { id: string }

const schema = z.object({ regions: z.array(z.object({ id: z.string(), countries: z.array(z.object({ iso_2: z.string() })).nullish() })) })

/** The country of two letters. Where we don't sell, there is no page: the answer is a 404. */
export function countryOf(code: string): Country {
  return COUNTRIES.find((each) => each.country === code) ?? notFound()
}

/**
 * A country's region, or a 404 where we don't sell.
 * @throws Error when the backend has no region for a country of ours, which is a fault in its set-up
 */
export async function regionOf(code: string): Promise<Region> {
  const country = countryOf(code)
  const { regions } = await store.get("/store/regions", { limit: 100 }, { schema, ...cached.regions() })
  const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === code))
  if (!region) {
    throw new Error(`The backend has no region for ${country.name}`)
  }
  return { ...country, id: region.id }
}
