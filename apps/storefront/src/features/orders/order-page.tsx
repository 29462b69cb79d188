import { listProducts, listDelivery } from "../../lib/data/shop"
import { getOrder } from "../../lib/data/orders"
import type { Region } from "../../lib/regions"
import { arrivesBetween, daysIn } from "../checkout/arrival"
import { OrderView } from "./order-view"

/** Reads an order that this shopper may see, and when it arrives. Never cached. */
export async function orderPage(id: string, region: Region) {
  const [order, delivery, products] = await Promise.all([getOrder(id), listDelivery(region), listProducts(region)])
  const method = order.shipping_methods[0]
  const days = daysIn(delivery.find((option) => option.id === method?.shipping_option_id)?.description)
  const bought = new Set(order.items.map(({ product_id }) => product_id))
  const categories = products.flatMap((product) => (bought.has(product.id) && product.category ? [product.category.handle] : []))
  return <OrderView order={order} region={region} categories={categories} arrives={days && arrivesBetween(new Date(order.created_at), days, region.locale)} />
}
