import type { ReactNode } from "react"
import { countryOf } from "../../lib/regions"

/** Where one pays: a way back, and nothing to distract. */
export function CheckoutFrame({ country, children }: { country: string; children: ReactNode }) {
  const { base } = countryOf(country)
  return (
    <>
      <div>
        <a className="skip" href="#main">Skip to content</a>
        <header className="site-head"><div className="wrap">
          <a className="mark" href={base || "/"}>Kneewell</a>
          <a className="cart-link" href={`${base}/cart`}>Back to cart</a>
        </div></header>
      </div>
      <main id="main" tabIndex={-1}>{children}</main>
    </>
  )
}
