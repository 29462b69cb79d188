import { listShippingOptions } from "../../lib/data/checkout"
import { listProducts } from "../../lib/data/shop"
import { readStock } from "../../lib/data/stock"
import type { Region } from "../../lib/regions"
import { billView, chosenOption, IN_CART } from "../checkout/view"
import { CartView, EmptyCart } from "./cart-view"
import { readFlash } from "./cookies"
import { sameJob } from "./same-job"
import { currentCart } from "./service"

/** Reads the cart, live stock and delivery, and shows them. Never cached: it is somebody's own. */
export async function cartPage(region: Region) {
  const [cart, flash] = await Promise.all([currentCart(region.country), readFlash()])
  if (!cart?.items.length) {
    return <EmptyCart region={region} flash={flash} />
  }
  const ids = cart.items.flatMap(({ product_id }) => product_id ?? [])
  const [options, stock, products] = await Promise.all([listShippingOptions(cart.id), readStock(region, { product_id: ids }), listProducts(region)])
  const kinds = products.flatMap(({ id, category }) => (ids.includes(id) && category ? [category.handle] : []))
  const bill = billView(cart, chosenOption(options, cart.shipping_methods[0]?.shipping_option_id), region, IN_CART)
  return <CartView cart={cart} region={region} stock={stock} bill={bill} sameJob={sameJob(kinds)} flash={flash} />
}
