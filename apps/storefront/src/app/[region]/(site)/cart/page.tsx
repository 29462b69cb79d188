import { cartPage } from "../../../../features/cart/cart-page"
import { regionOf } from "../../../../lib/regions"

export const dynamic = "force-dynamic"
export const metadata = { title: "Cart", description: "What you chose, and what it costs delivered.", robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ region: string }> }) {
  return cartPage(await regionOf((await params).region))
}
