import {
  createLinksWorkflow, createLocationFulfillmentSetWorkflow, createServiceZonesWorkflow, createShippingOptionsWorkflow,
  createShippingProfilesWorkflow, createStockLocationsWorkflow, linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Run } from "./run"
import type { RegionsData } from "./schema"

type Location = RegionsData["locations"][number]
type Option = RegionsData["shipping"][number]
export type Shipping = { profile: string; locations: Record<string, string> }

const PROVIDER = "manual_manual"

/** Warehouses, the countries each delivers to, and the ways it does. Made once; afterwards they belong to staff. */
export async function seedShipping(run: Run, channel: string): Promise<Shipping> {
  const profile = await shippingProfile(run)
  const { data: existing } = await run.query.graph({ entity: "stock_location", fields: ["id", "name"] })
  const locations: Record<string, string> = {}
  for (const location of run.data.regions.locations) {
    locations[location.id] = existing.find(({ name }) => name === location.name)?.id ?? (await openWarehouse(run, location, channel, profile))
  }
  return { profile, locations }
}

async function shippingProfile({ container, query }: Run): Promise<string> {
  const { data: profiles } = await query.graph({ entity: "shipping_profile", fields: ["id"], filters: { type: "default" } })
  if (profiles[0]) {
    return profiles[0].id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({ input: { data: [{ name: "Default", type: "default" }] } })
  return made(result[0]).id
}

async function openWarehouse(run: Run, { name, address, serves }: Location, channel: string, profile: string): Promise<string> {
  const { container, data } = run
  const { result: locations } = await createStockLocationsWorkflow(container).run({ input: { locations: [{ name, address }] } })
  const { id } = made(locations[0])
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channel] } })
  await createLinksWorkflow(container).run({
    input: [{ [Modules.STOCK_LOCATION]: { stock_location_id: id }, [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER } }],
  })

  const set = `${name}: delivery`
  await createLocationFulfillmentSetWorkflow(container).run({ input: { location_id: id, fulfillment_set_data: { name: set, type: "shipping" } } })
  const { data: sets } = await run.query.graph({ entity: "fulfillment_set", fields: ["id"], filters: { name: set } })
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: { data: [{ name: `${name}: countries`, fulfillment_set_id: made(sets[0]).id, geo_zones: serves.map((country_code) => ({ type: "country" as const, country_code })) }] },
  })
  const currencies = new Set(data.regions.regions.filter(({ country }) => serves.includes(country)).map(({ currency }) => currency))
  await createShippingOptionsWorkflow(container).run({ input: data.regions.shipping.map((option) => shippingOption(option, made(zones[0]).id, profile, currencies)) })
  return id
}

/** One price a currency, and a second one of nothing from the threshold on. */
function shippingOption({ code, name, description, prices, free_from }: Option, service_zone_id: string, shipping_profile_id: string, currencies: Set<string>) {
  const wanted = Object.entries(prices).filter(([currency]) => currencies.has(currency)) as [keyof typeof prices, number][]
  return {
    name, service_zone_id, shipping_profile_id,
    provider_id: PROVIDER,
    price_type: "flat" as const,
    type: { label: name, description, code },
    prices: wanted.flatMap(([currency_code, amount]) => [
      { currency_code, amount },
      { currency_code, amount: 0, rules: [{ attribute: "item_total", operator: "gte" as const, value: free_from[currency_code] }] },
    ]),
    rules: [
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
      { attribute: "is_return", operator: "eq" as const, value: "false" },
    ],
  }
}

function made<T>(thing: T | undefined): T {
  if (!thing) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Medusa made nothing where one thing was expected")
  }
  return thing
}
