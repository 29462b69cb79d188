import type { MetadataRoute } from "next"
import { env } from "../env"
import { forbidden } from "../features/site/addresses"

// The address of the shop is known to the process that answers, not to the build.
export const dynamic = "force-dynamic"

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", disallow: forbidden() }, sitemap: `${env.SITE_URL}/sitemap.xml` }
}
