import type { MetadataRoute } from "next"
import { env } from "../env"
import { addressesOf } from "../features/site/addresses"
import { DEFAULT_COUNTRY } from "../lib/countries"
import { listGuidePages } from "../lib/data/guide"
import { listCategories, listProducts } from "../lib/data/shop"
import { listTips } from "../lib/data/tips"
import { regionOf } from "../lib/regions"

// Made when it is asked for, from what the shop has then. A shop that can't be reached is an error, not an empty map.
export const dynamic = "force-dynamic"

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [tips, pages, categories, products] = await Promise.all([listTips(), listGuidePages(), listCategories(), listProducts(await regionOf(DEFAULT_COUNTRY.country))])
  const under = (path: string, list: { handle: string }[]) => list.map(({ handle }) => `${path}/${handle}`)
  return addressesOf(env.SITE_URL, ["", "/tips", ...under("/tips", tips), "/knee-check", "/guide", "/guide/red-flags", ...under("/guide", pages), "/products", ...under("/categories", categories), ...under("/products", products)])
}
