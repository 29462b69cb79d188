import { locationsServing, sellable, type VariantRow } from "./sellable"

const level = (location_id: string, stocked_quantity: number, reserved_quantity = 0) => ({ location_id, stocked_quantity, reserved_quantity })
const cuff = (...location_levels: ReturnType<typeof level>[]): VariantRow => ({
  id: "cuff", manage_inventory: true, allow_backorder: false, inventory_items: [{ required_quantity: 1, inventory: { location_levels } }],
})
const warehouse = (id: string, ...codes: string[]) => ({ id, fulfillment_sets: [{ service_zones: [{ geo_zones: codes.map((country_code) => ({ country_code })) }] }] })

describe("what can be sold in a region", () => {
  it("counts only warehouses that deliver there", () => {
    const locations = [warehouse("portland", "us"), warehouse("rotterdam", "gb", "de")]
    expect(locationsServing(locations, ["de"])).toEqual(["rotterdam"])
    expect(sellable(cuff(level("portland", 18), level("rotterdam", 7)), ["rotterdam"])).toBe(7)
  })

  it("takes off what others have bought and not yet got", () => {
    expect(sellable(cuff(level("portland", 18, 5)), ["portland"])).toBe(13)
    expect(sellable(cuff(level("portland", 2, 2)), ["portland"])).toBe(0)
  })

  it("never promises two warehouses' stock in one parcel", () => {
    expect(sellable(cuff(level("a", 4), level("b", 3)), ["a", "b"])).toBe(4)
  })

  it("is as scarce as the scarcest part of a set", () => {
    const set: VariantRow = { ...cuff(level("a", 10)), inventory_items: [
      { required_quantity: 1, inventory: { location_levels: [level("a", 10)] } },
      { required_quantity: 3, inventory: { location_levels: [level("a", 8)] } },
    ] }
    expect(sellable(set, ["a"])).toBe(2)
  })

  it("has none where no warehouse keeps it, and no number where nobody counts", () => {
    expect(sellable(cuff(), ["a"])).toBe(0)
    expect(sellable({ ...cuff(level("a", 0)), manage_inventory: false }, ["a"])).toBeNull()
    expect(sellable({ ...cuff(level("a", 0)), allow_backorder: true }, ["a"])).toBeNull()
  })
})
