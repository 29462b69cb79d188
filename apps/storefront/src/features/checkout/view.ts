import "server-only"
import type { Cart } from "../../lib/data/cart"
import type { ShippingOption } from "../../lib/data/checkout"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { arrivesBetween, daysIn } from "./arrival"
import { amountText, billOf } from "./bill"
import type { Values } from "./field-names"
import type { BillView, OptionView } from "./state"
import { needsState } from "./states"

/** How a bill is worded where it stands: the sum's name, and when a tax that isn't known yet will be. */
type Wording = { totalLabel: string; taxOpen: string }

/** Before Medusa has counted the tax on delivery, too. */
const IN_EVERY_PRICE = "in every price"

const AT_CHECKOUT: Wording = { totalLabel: "Total", taxOpen: "when you choose a state" }
export const IN_CART: Wording = { totalLabel: "So far", taxOpen: "by state, at checkout" }

/** The bill in words, with one of the options chosen. */
export function billView(cart: Cart, option: ShippingOption | undefined, region: Region, { totalLabel, taxOpen }: Wording = AT_CHECKOUT): BillView {
  const province = cart.shipping_address?.province ?? null
  const { rows, total, exact } = billOf(cart, option, { tax: region.taxIncluded ? "included" : "added", country: region.country, province, totalLabel })
  const money = (amount: number) => formatMoney(amount, region)
  const open = { ...(needsState(region.country) && !province && { tax: taxOpen }), ...(!exact && { contained: IN_EVERY_PRICE }) }
  return { rows: rows.map((row) => ({ label: row.label, kind: row.kind, text: amountText(row, money, open) })), total, total_text: money(total) }
}

/** The ways of delivery in words: price, and between which days it arrives. */
export function optionViews(options: ShippingOption[], region: Region, now: Date): OptionView[] {
  return options.map(({ id, name, amount, type }) => {
    const days = daysIn(type?.description)
    return { id, name, price_text: amount === 0 ? "Free" : formatMoney(amount, region), arrives: days && arrivesBetween(now, days, region.locale) }
  })
}

/** The option a cart has, or the cheapest. */
export function chosenOption(options: ShippingOption[], id: string | null | undefined): ShippingOption | undefined {
  return options.find((option) => option.id === id) ?? options[0]
}

/** What the cart already knows about the shopper, so that a reload loses nothing that was counted. */
export function valuesFrom({ email, shipping_address, shipping_methods }: Cart, options: ShippingOption[]): Values {
  const place = shipping_address
  return {
    email: email ?? "",
    full_name: [place?.first_name, place?.last_name].filter(Boolean).join(" "),
    address_1: place?.address_1 ?? "",
    address_2: place?.address_2 ?? "",
    postal_code: place?.postal_code ?? "",
    city: place?.city ?? "",
    province: place?.province ?? "",
    shipping_option_id: chosenOption(options, shipping_methods[0]?.shipping_option_id)?.id ?? "",
  }
}
