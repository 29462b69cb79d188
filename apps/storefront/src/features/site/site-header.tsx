import type { Country } from "../../lib/countries"
import { CartLink } from "../cart/cart-link"
import { SearchBox } from "../search/search-box"

export type Place = "tips" | "shop" | "check"

const PLACES: { place: Place; label: string; path: string }[] = [
  { place: "tips", label: "Tips", path: "/tips" },
  { place: "shop", label: "Shop", path: "/products" },
  { place: "check", label: "Knee check", path: "/knee-check" },
]

export function SiteHeader({ country: { base, country }, current }: { country: Country; current?: Place | undefined }) {
  return (
    <header className="site-head">
      <div className="wrap">
        <a className="mark" href={base || "/"}>Kneewell</a>
        <nav aria-label="Main"><ul>
          {PLACES.map(({ place, label, path }) => <li key={place}><a href={`${base}${path}`} aria-current={place === current ? true : undefined}>{label}</a></li>)}
        </ul></nav>
        <SearchBox base={base} country={country} />
        <CartLink base={base} country={country} />
      </div>
    </header>
  )
}
