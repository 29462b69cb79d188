import { redirect } from "next/navigation"
import { COUNTRIES } from "../../lib/countries"
import { listProducts, listDelivery } from "../../lib/data/shop"
import { getOrder } from "../../lib/data/orders"
import { orNotFound } from "../../lib/missing"
import type { Region } from "../../lib/regions"
import { arrivesBetween, daysIn } from "../checkout/arrival"
import { OrderView } from "./order-view"

/** Reads an order that this shopper may see, and when it arrives. Never cached. An order is shown in the country it was placed in, whose money and tax it is told in. */
export async function orderPage(id: string, region: Region) {
  const [order, delivery, products] = await Promise.all([orNotFound(getOrder(id)), listDelivery(region), listProducts(region)])
  const placedIn = COUNTRIES.find(({ country }) => country === order.shipping_address?.country_code)
  if (placedIn && placedIn.country !== region.country) {
    redirect(`${placedIn.base}/orders/${id}`)
  }
  const method = order.shipping_methods[0]
  const days = daysIn(delivery.find((option) => option.id === method?.shipping_option_id)?.description)
  const bought = new Set(order.items.map(({ product_id }) => product_id))
  const categories = products.flatMap((product) => (bought.has(product.id) && product.category ? [product.category.handle] : []))
  return <OrderView order={order} region={region} categories={categories} arrives={days && arrivesBetween(new Date(order.created_at), days, region.locale)} />
}
