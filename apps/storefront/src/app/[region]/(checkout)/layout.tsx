import type { ReactNode } from "react"
import { CheckoutFrame } from "../../../features/site/checkout-frame"

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ region: string }> }) {
  return <CheckoutFrame country={(await params).region}>{children}</CheckoutFrame>
}
