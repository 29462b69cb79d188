/** A way to deliver in a region; amounts in its currency. `free_from` is the value of goods from which it costs nothing. */
export type DeliveryOption = { id: string; code: string | null; name: string; description: string | null; amount: number; free_from: number | null }

/** What a parcel with goods of this value costs with the cheapest delivery. */
export type Delivered = { total: number; delivery: number; option: DeliveryOption }

function costOf({ amount, free_from }: DeliveryOption, goods: number): number {
  return free_from !== null && goods >= free_from ? 0 : amount
}

/** The delivered price of goods, or `null` where the shop has no delivery to offer. Ties go to the option listed first. */
export function deliveredPrice(goods: number, options: DeliveryOption[]): Delivered | null {
  const [first, ...others] = options
  if (!first) {
    return null
  }
  const option = others.reduce((best, other) => (costOf(other, goods) < costOf(best, goods) ? other : best), first)
  const delivery = costOf(option, goods)
  return { total: Math.round((goods + delivery) * 100) / 100, delivery, option }
}

/** In the same breath as the price: "$135.00 with delivery, before sales tax", "with free delivery, VAT included". */
export function deliveredWords(delivered: Delivered | null, taxIncluded: boolean, money: (amount: number) => string): string {
  const tax = taxIncluded ? "VAT included" : "before sales tax"
  if (!delivered) {
    return `delivery is counted at checkout, ${tax}`
  }
  return delivered.delivery === 0 ? `with free delivery, ${tax}` : `${money(delivered.total)} with delivery, ${tax}`
}
