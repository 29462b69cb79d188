import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { rowsOf } from "../../src/query"
import type { RegionsData } from "./schema"
import type { Run } from "./run"

type Region = RegionsData["regions"][number]
const TAX_PROVIDER = "tp_system"
const PAYMENT_PROVIDERS = ["pp_system_default"]

/** Regions and their taxes, where they are missing. Afterwards they belong to staff. */
export async function seedRegions(run: Run): Promise<void> {
  const existing = await rowsOf<{ countries: ({ iso_2: string } | null)[] }>(run.query, { entity: "region", fields: ["countries.iso_2"] })
  const served = new Set(existing.flatMap(({ countries }) => countries.map((country) => country?.iso_2)))
  const missing = run.data.regions.regions.filter(({ country }) => !served.has(country))
  if (!missing.length) {
    return
  }
  await createRegionsWorkflow(run.container).run({
    input: {
      regions: missing.map(({ country, name, currency, tax_inclusive }) => ({
        name, currency_code: currency, countries: [country], is_tax_inclusive: tax_inclusive, automatic_taxes: true, payment_providers: PAYMENT_PROVIDERS,
      })),
    },
  })
  await seedTaxes(run, missing)
}

async function seedTaxes({ container }: Run, regions: Region[]): Promise<void> {
  const { result } = await createTaxRegionsWorkflow(container).run({
    input: regions.map(({ country, tax_name, tax_rate }) => ({
      country_code: country, provider_id: TAX_PROVIDER, default_tax_rate: { name: tax_name, code: tax_name.toLowerCase().replace(" ", "-"), rate: tax_rate },
    })),
  })
  const provinces = regions.flatMap((region) =>
    Object.entries(region.provinces ?? {}).map(([province, rate]) => ({
      country_code: region.country,
      parent_id: result.find(({ country_code }) => country_code === region.country)?.id ?? null,
      // "us-or" as Medusa's addresses give it.
      province_code: province,
      default_tax_rate: { name: `${region.tax_name} (sample rate)`, code: province, rate },
    })),
  )
  await createTaxRegionsWorkflow(container).run({ input: provinces })
}
