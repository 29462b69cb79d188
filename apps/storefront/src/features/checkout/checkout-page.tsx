import type { Cart } from "../../lib/data/cart"
import { listShippingOptions } from "../../lib/data/checkout"
import type { Region } from "../../lib/regions"
import { BoughtLines } from "../cart/lines"
import { CheckoutForm } from "./checkout-form"
import { needsState } from "./states"
import { billView, chosenOption, optionViews, valuesFrom } from "./view"

/** The checkout of a cart that holds something, filled with what is known of the shopper already. */
export async function CheckoutPage({ cart, region }: { cart: Cart; region: Region }) {
  const options = await listShippingOptions(cart.id)
  const values = valuesFrom(cart, options)
  const initial = {
    values,
    errors: {},
    problem: null,
    bill: billView(cart, chosenOption(options, values.shipping_option_id), region),
    options: optionViews(options, region, new Date()),
    attempt: 0,
  }
  return (
    <div className="wrap">
      <CheckoutForm
        initial={initial} country={region.country} cartId={cart.id} cartHref={`${region.base}/cart`}
        fieldCount={needsState(region.country) ? "Six" : "Five"} lines={<BoughtLines lines={cart.items} region={region} />}
      />
    </div>
  )
}
