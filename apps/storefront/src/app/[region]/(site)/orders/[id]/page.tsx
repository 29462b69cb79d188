import { notFound } from "next/navigation"
import { mayOpenOrder } from "../../../../../features/orders/cookies"
import { orderPage } from "../../../../../features/orders/order-page"
import { regionOf } from "../../../../../lib/regions"

export const dynamic = "force-dynamic"
export const metadata = { title: "Your order", description: "Ordered. What happens now.", robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ region: string; id: string }> }) {
  const { region, id } = await params
  // Somebody else's order and one that doesn't exist look the same.
  if (!(await mayOpenOrder(id))) {
    notFound()
  }
  return orderPage(id, await regionOf(region))
}
