import type { ReactNode } from "react"
import { COUNTRIES } from "../../lib/countries"
import { prerendered } from "../../lib/prerender"

/** Every country we sell to is prerendered. */
export function generateStaticParams() {
  return prerendered(() => COUNTRIES.map(({ country }) => ({ region: country })))
}

export default function Layout({ children }: { children: ReactNode }) {
  return children
}
