import type { ReactNode } from "react"
import { COUNTRIES } from "../../lib/countries"

/** Every country we sell to is prerendered. */
export function generateStaticParams() {
  return COUNTRIES.map(({ country }) => ({ region: country }))
}

export default function Layout({ children }: { children: ReactNode }) {
  return children
}
