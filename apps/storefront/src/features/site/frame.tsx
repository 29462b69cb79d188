import type { ReactNode } from "react"
import { regionOf } from "../../lib/regions"
import { SiteFooter } from "./site-footer"
import { SiteHeader, type Place } from "./site-header"

type Props = { country: string; current?: Place; children: ReactNode }

/** Header, main and footer of a page. `current` is the part of the shop the page belongs to. */
export async function Frame({ country, current, children }: Props) {
  const region = await regionOf(country)
  return (
    <>
      <div>
        <a className="skip" href="#main">Skip to content</a>
        <SiteHeader region={region} current={current} />
      </div>
      <main id="main" tabIndex={-1}>{children}</main>
      <SiteFooter region={region} />
    </>
  )
}
