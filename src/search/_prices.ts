import type { SearchTypes } from "@medusajs/framework/types"
import { QueryContext } from "@medusajs/framework/utils"

type Query = SearchTypes.SearchIngestionContext["container"]["query"]
type Row = { id: string; calculated_price?: { calculated_amount: number | null } | null }

export const CURRENCIES = ["usd", "gbp", "eur"] as const
export type Currency = (typeof CURRENCIES)[number]

/** What a variant costs, by currency, in its main unit; nothing where it has no price. */
export type Prices = Partial<Record<Currency, number>>

/**
 * What each of these variants costs everybody now: as Medusa works it out for a cart, so with price lists that are open to
 * all and have begun, and without prices that only some are given.
 */
export async function pricesNow(query: Query, variantIds: string[]): Promise<Map<string, Prices>> {
  const prices = new Map<string, Prices>(variantIds.map((id) => [id, {}]))
  for (const currency of CURRENCIES) {
    const read = { entity: "variant", fields: ["id", "calculated_price.calculated_amount"], filters: { id: variantIds }, context: { calculated_price: QueryContext({ currency_code: currency }) } }
    const { data } = await query.graph(read as Parameters<Query["graph"]>[0])
    for (const { id, calculated_price } of data as unknown as Row[]) {
      const amount = calculated_price?.calculated_amount
      if (typeof amount === "number") {
        prices.set(id, { ...prices.get(id), [currency]: amount })
      }
    }
  }
  return prices
}
