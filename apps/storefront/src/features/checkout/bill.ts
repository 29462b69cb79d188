import { countOf, sumsOf, type CartAmounts, type Sum, type TaxStyle } from "../cart/totals"
import { needsState, stateName } from "./states"

type BillCart = CartAmounts & { shipping_methods: { shipping_option_id: string | null; amount: number }[]; items: { quantity: number }[] }

export type Bill = { rows: Sum[]; total: number; exact: boolean }

/**
 * The bill with one way of delivery chosen. Exact when Medusa has counted it so; before that, what it will be:
 * where tax is inside the prices this is the same, where it comes on top it lacks the tax on delivery.
 */
function amountsWith(cart: BillCart, option: { id: string; amount: number } | undefined): { amounts: CartAmounts; exact: boolean } {
  if (!option || cart.shipping_methods.some(({ shipping_option_id }) => shipping_option_id === option.id)) {
    return { amounts: cart, exact: true }
  }
  const total = cart.total - cart.shipping_total + option.amount
  return { amounts: { ...cart, shipping_total: option.amount, shipping_subtotal: option.amount, total }, exact: false }
}

/** "Sales tax, Oregon", "Sales tax" before a state is chosen, "VAT". */
export function taxLabel(tax: TaxStyle, country: string, province: string | null): string {
  if (tax === "included") {
    return "VAT"
  }
  return province && needsState(country) ? `Sales tax, ${stateName(province)}` : "Sales tax"
}

/** What stands in place of a tax that isn't counted yet, by kind of row; nothing where it is. */
export type Open = { tax?: string; contained?: string }

/** A row's amount in words. Delivery for nothing is free; a tax that nobody can count yet is no number. */
export function amountText({ kind, amount }: Sum, money: (amount: number) => string, open: Open = {}): string {
  const instead = kind === "tax" || kind === "contained" ? open[kind] : undefined
  return instead ?? (kind === "delivery" && amount === 0 ? "Free" : money(amount))
}

type Options = { tax: TaxStyle; country: string; province: string | null; totalLabel?: string }

export function billOf(cart: BillCart, option: { id: string; amount: number } | undefined, { tax, country, province, totalLabel }: Options): Bill {
  const { amounts, exact } = amountsWith(cart, option)
  const rows = sumsOf(amounts, { count: countOf(cart), tax, taxName: taxLabel(tax, country, province), totalLabel })
  return { rows, total: amounts.total, exact }
}
