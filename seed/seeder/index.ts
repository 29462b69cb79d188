import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ExecArgs } from "@medusajs/framework/types"
import { refreshSearch } from "../../src/search/_rebuild"
import { seedAccess } from "./access"
import { seedCategories } from "./categories"
import { seedContraindications } from "./contraindications"
import { readSeedData } from "./data"
import { Ledger } from "./ledger"
import { seedGuidePages } from "./guide-pages"
import { seedPictures } from "./pictures"
import { seedProducts } from "./products"
import { seedRegions } from "./regions"
import type { Run } from "./run"
import { seedShipping } from "./shipping"
import { seedSources } from "./sources"
import { seedTips } from "./tips"

/**
 * Fills the shop from the data files: `medusa exec ./seed/seeder/index.ts [force]`.
 * Running it again changes nothing; an edited data file is brought in; what staff changed stays, unless `force` is given.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const run: Run = {
    container,
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    data: readSeedData(),
    ledger: await Ledger.open(container),
    force: args.includes("force"),
  }
  const channel = await seedAccess(run)
  await seedRegions(run)
  const shipping = await seedShipping(run, channel)
  const pictures = await seedPictures(run)
  await seedCategories(run)
  await seedProducts(run, { pictures, channel, ...shipping })
  const guide = { pictures, sources: await seedSources(run) }
  await seedTips(run, guide)
  await seedGuidePages(run, guide)
  await seedContraindications(run)
  // The index follows events, and this process ends before the last of them is followed.
  if (run.ledger.hasWritten) {
    await refreshSearch(container)
  }
}
