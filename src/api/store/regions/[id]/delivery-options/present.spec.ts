import { presentDelivery, type OptionRow } from "./present"

const usd = (amount: number, from?: number) => ({
  amount,
  currency_code: "usd",
  price_rules: from === undefined ? [] : [{ attribute: "item_total", operator: "gte", value: String(from) }],
})
const option = (over: Partial<OptionRow>): OptionRow => ({
  id: "so_1",
  name: "Standard delivery",
  type: { code: "standard", description: "3 to 6 working days" },
  prices: [usd(6), usd(0, 75)],
  rules: [{ attribute: "is_return", operator: "eq", value: "false" }],
  service_zone: { geo_zones: [{ country_code: "us" }] },
  ...over,
})

describe("what delivery costs before there is a cart", () => {
  it("says the price and from when it is free, cheapest first", () => {
    const express = option({ id: "so_2", name: "Express delivery", type: { code: "express", description: null }, prices: [usd(14)] })
    expect(presentDelivery([express, option({})], ["us"], "usd")).toEqual([
      { id: "so_1", code: "standard", name: "Standard delivery", description: "3 to 6 working days", amount: 6, free_from: 75 },
      { id: "so_2", code: "express", name: "Express delivery", description: null, amount: 14, free_from: null },
    ])
  })

  it("leaves out other countries, other currencies and returns", () => {
    const elsewhere = option({ service_zone: { geo_zones: [{ country_code: "de" }] } })
    const returns = option({ rules: [{ attribute: "is_return", operator: "eq", value: "true" }] })
    expect(presentDelivery([elsewhere, returns, option({})], ["us"], "eur")).toEqual([])
    expect(presentDelivery([elsewhere, returns], ["us"], "usd")).toEqual([])
  })
})
