/** What Medusa says a cart costs; amounts in its currency. In regions whose prices include tax, `tax_total` is contained in the rest. */
export type CartAmounts = {
  total: number
  item_total: number
  item_subtotal: number
  shipping_total: number
  shipping_subtotal: number
  tax_total: number
  discount_total: number
}

/** Whether tax is inside the prices (VAT) or comes on top of them (US sales tax). */
export type TaxStyle = "included" | "added"

export type Sum = { label: string; amount: number; kind: "items" | "delivery" | "discount" | "tax" | "contained" | "total" }

/** How many things are bought, each piece counted; none without a cart. */
export function countOf(bought: { items: { quantity: number }[] } | null): number {
  return bought?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0
}

function things(count: number): string {
  return count === 1 ? "1 thing" : `${count} things`
}

/**
 * The rows of the bill. With tax on top the rows before it are net and add up with it;
 * with tax inside they are gross, and the tax is told after the total.
 */
export function sumsOf(amounts: CartAmounts, options: { count: number; tax: TaxStyle; taxName: string; totalLabel?: string }): Sum[] {
  const { count, tax, taxName, totalLabel = "Total" } = options
  const net = tax === "added"
  const rows: Sum[] = [
    { kind: "items", label: things(count), amount: net ? amounts.item_subtotal : amounts.item_total + amounts.discount_total },
    { kind: "delivery", label: "Delivery", amount: net ? amounts.shipping_subtotal : amounts.shipping_total },
  ]
  if (amounts.discount_total > 0) {
    rows.push({ kind: "discount", label: "Discount", amount: -amounts.discount_total })
  }
  if (net) {
    rows.push({ kind: "tax", label: taxName, amount: amounts.tax_total })
  }
  rows.push({ kind: "total", label: totalLabel, amount: amounts.total })
  if (!net) {
    rows.push({ kind: "contained", label: `${taxName} contained`, amount: amounts.tax_total })
  }
  return rows
}
