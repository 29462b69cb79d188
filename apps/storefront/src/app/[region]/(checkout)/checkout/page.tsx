import { redirect } from "next/navigation"
import { CheckoutPage } from "../../../../features/checkout/checkout-page"
import { namedCart } from "../../../../features/cart/service"
import { regionOf } from "../../../../lib/regions"

export const dynamic = "force-dynamic"
export const metadata = { title: "Checkout", description: "One page: where to, how fast, and done.", robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ region: string }> }) {
  const region = await regionOf((await params).region)
  const cart = await namedCart(region.country)
  // The order was placed, and the answer that would have said so got lost on the way.
  if (cart?.completed_at) {
    redirect(`/api/ordered?country=${region.country}`)
  }
  if (!cart?.items.length) {
    redirect(`${region.base}/cart`)
  }
  return <CheckoutPage cart={cart} region={region} />
}
