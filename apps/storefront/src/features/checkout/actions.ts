"use server"

import { redirect } from "next/navigation"
import { orUnavailable } from "../../lib/answer"
import { updateCart, type Cart } from "../../lib/data/cart"
import { listShippingOptions } from "../../lib/data/checkout"
import { formatMoney } from "../../lib/money"
import { regionOf, type Region } from "../../lib/regions"
import { currentCart, namedCart } from "../cart/service"
import { orderOfCart } from "../orders/cookies"
import { openOrder } from "../orders/open-order"
import { looseAddress, parseCheckout, valuesOf } from "./form"
import { placeOrder, withDelivery } from "./place-order"
import type { BillView, CheckoutState } from "./state"
import { billView, chosenOption, optionViews } from "./view"

const EMPTY = "Your cart is empty, so nothing was ordered."
const OTHER_CART = "Your cart has changed in another window. Look at the total, then place the order again."
const UNREACHABLE = "We could not reach the shop, and nothing was ordered. What you typed is still here. Please try again."
const UNKNOWN = "The shop fell silent while it was placing your order, so we don’t know whether it is placed. Place it again: it won’t be ordered twice."

function changedWords(before: string, now: string): string {
  return `The total is now ${now}, not ${before}: it changed with what you chose. Nothing was ordered yet. If it is right, place the order again.`
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

/** The form again as it was sent, with what is to be said and the bill as it is now. */
async function again(cart: Cart, region: Region, previous: CheckoutState, form: FormData, said: Partial<CheckoutState>): Promise<CheckoutState> {
  const values = valuesOf(form)
  const options = await listShippingOptions(cart.id)
  const bill = billView(cart, chosenOption(options, values.shipping_option_id), region)
  return { values, errors: {}, problem: null, bill, options: optionViews(options, region, new Date()), attempt: previous.attempt + 1, ...said }
}

/** The form as it was sent, when the shop can't be asked what the bill is now. */
function asBefore(previous: CheckoutState, form: FormData, problem: string): CheckoutState {
  return { ...previous, values: valuesOf(form), errors: {}, problem, attempt: previous.attempt + 1 }
}

/** Places the order of this shopper's cart, or comes back with everything typed and what is wrong. Sent twice, it ends at the same order. */
export async function placeOrderAction(previous: CheckoutState, form: FormData): Promise<CheckoutState> {
  return orUnavailable(() => tryToPlace(previous, form), () => asBefore(previous, form, UNREACHABLE))
}

async function tryToPlace(previous: CheckoutState, form: FormData): Promise<CheckoutState> {
  const region = await regionOf(textOf(form, "country"))
  const sentCart = textOf(form, "cart_id")
  const already = await orderOfCart(sentCart)
  if (already) {
    redirect(`${region.base}/orders/${already}`)
  }
  const cart = await namedCart(region.country)
  if (!cart?.items.length) {
    return asBefore(previous, form, EMPTY)
  }
  if (cart.id !== sentCart) {
    return again(cart, region, previous, form, { problem: OTHER_CART })
  }
  const parsed = parseCheckout(valuesOf(form), region.country)
  if (!parsed.ok) {
    return again(cart, region, previous, form, { errors: parsed.errors })
  }
  const seen = Number(textOf(form, "seen_total"))
  const outcome = await placeOrder(cart, parsed.delivery, seen)
  if (outcome.kind === "placed") {
    return openOrder(region, cart.id, outcome.orderId)
  }
  if (outcome.kind === "unknown") {
    return asBefore(previous, form, UNKNOWN)
  }
  if (outcome.kind === "refused") {
    return again(cart, region, previous, form, { errors: outcome.errors ?? {}, problem: outcome.error ?? null })
  }
  const next = await again(outcome.cart, region, previous, form, {})
  return { ...next, problem: changedWords(formatMoney(seen, region), next.bill.total_text) }
}

/** Counts the bill again for what is typed so far. `null` when there is no cart any more. */
export async function previewAction(country: string, form: FormData): Promise<BillView | null> {
  const region = await regionOf(country)
  const cart = await currentCart(region.country)
  if (!cart) {
    return null
  }
  const values = valuesOf(form)
  const moved = values.province !== "" && values.province !== cart.shipping_address?.province
  const placed = moved ? await updateCart(cart.id, { shipping_address: looseAddress(values, region.country) }) : cart
  const delivered = await withDelivery(placed, values.shipping_option_id)
  return delivered && billView(delivered, undefined, region)
}
