import type { ReactNode } from "react"
import { countryOf } from "../../lib/regions"
import { SiteFooter } from "./site-footer"
import { SiteHeader, type Place } from "./site-header"

type Props = { /** Two letters. */ country: string; current?: Place; children: ReactNode }

/** Header, main and footer of a page. `current` is the part of the shop the page belongs to. */
export function Frame({ country: code, current, children }: Props) {
  const country = countryOf(code)
  return (
    <>
      <div>
        <a className="skip" href="#main">Skip to content</a>
        <SiteHeader country={country} current={current} />
      </div>
      <main id="main" tabIndex={-1}>{children}</main>
      <SiteFooter country={country} />
    </>
  )
}
