/** A price rule as Medusa keeps it: its value is text, its operator one of `eq`, `gt`, `gte`, `lt`, `lte`. */
type RuleRow = { attribute: string; operator: string; value: string }
type PriceRow = { amount: number; currency_code: string; price_rules?: RuleRow[] | null }
export type OptionRow = {
  id: string
  name: string
  type?: { code: string; description: string | null } | null
  prices: PriceRow[]
  rules?: RuleRow[] | null
  service_zone: { geo_zones: { country_code: string }[] }
}

/** What delivery costs before there is a cart. `amount` and `free_from` are in the region's currency; `free_from` is the value of goods that makes it free. */
export type DeliveryOption = { id: string; code: string | null; name: string; description: string | null; amount: number; free_from: number | null }

function isForShop({ rules }: OptionRow): boolean {
  return (rules ?? []).every(({ attribute, value }) => attribute !== "is_return" || value === "false")
}

function standardPrice(prices: PriceRow[]): number | null {
  return prices.find(({ price_rules }) => !price_rules?.length)?.amount ?? null
}

function freeFrom(prices: PriceRow[]): number | null {
  const thresholds = prices
    .filter(({ amount }) => amount === 0)
    .flatMap(({ price_rules }) => price_rules ?? [])
    .filter(({ attribute, operator }) => attribute === "item_total" && operator === "gte")
    .map(({ value }) => Number(value))
  return thresholds.length ? Math.min(...thresholds) : null
}

/** The options that deliver to one of these countries, cheapest first. An option without a price in the currency can't be chosen there and is left out. */
export function presentDelivery(options: OptionRow[], countries: string[], currency: string): DeliveryOption[] {
  return options
    .filter((option) => isForShop(option) && option.service_zone.geo_zones.some(({ country_code }) => countries.includes(country_code)))
    .flatMap(({ id, name, type, prices }) => {
      const priced = prices.filter(({ currency_code }) => currency_code === currency)
      const amount = standardPrice(priced)
      return amount === null ? [] : [{ id, code: type?.code ?? null, name, description: type?.description ?? null, amount, free_from: freeFrom(priced) }]
    })
    .sort((a, b) => a.amount - b.amount)
}
