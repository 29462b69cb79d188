"use client"

import { useParams } from "next/navigation"
import { COUNTRIES } from "../../lib/countries"

/** What stands at an address that has nothing. It is told nothing of its region, so it reads it from the address. */
export function NotFoundPage() {
  const { region } = useParams<{ region?: string }>()
  const base = COUNTRIES.find(({ country }) => country === region)?.base ?? ""
  return (
    <div className="wrap flow empty">
      <h1 className="p-title">There is nothing at this address</h1>
      <p className="lede">It may have moved, or we no longer sell it. Search above, <a href={`${base}/tips`}>read the eight tips</a>, or <a href={`${base}/products`}>look through the shop</a>.</p>
    </div>
  )
}
