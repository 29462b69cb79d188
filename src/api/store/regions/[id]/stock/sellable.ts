type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number }
export type VariantRow = {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items: { required_quantity: number; inventory: { location_levels: Level[] } | null }[]
}

export type LocationRow = { id: string; fulfillment_sets: { service_zones: { geo_zones: { country_code: string }[] }[] }[] }

/** The warehouses that deliver to one of these countries (ISO 3166 alpha-2, small letters). */
export function locationsServing(locations: LocationRow[], countries: string[]): string[] {
  const serves = ({ fulfillment_sets }: LocationRow) =>
    fulfillment_sets.some(({ service_zones }) => service_zones.some(({ geo_zones }) => geo_zones.some(({ country_code }) => countries.includes(country_code))))
  return locations.filter(serves).map(({ id }) => id)
}

/**
 * How many of a variant can be sold from these warehouses; `null` where nobody counts.
 * A line is sent from one warehouse whole, so the fullest one counts, not their sum.
 */
export function sellable({ manage_inventory, allow_backorder, inventory_items }: VariantRow, locationIds: string[]): number | null {
  if (!manage_inventory || allow_backorder) {
    return null
  }
  const parts = inventory_items.map(({ required_quantity, inventory }) => {
    const levels = (inventory?.location_levels ?? []).filter(({ location_id }) => locationIds.includes(location_id))
    const free = levels.map(({ stocked_quantity, reserved_quantity }) => stocked_quantity - reserved_quantity)
    return Math.floor(Math.max(0, ...free) / required_quantity)
  })
  return parts.length ? Math.min(...parts) : 0
}
