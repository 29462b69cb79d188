"use client"

import { useEffect } from "react"
import { CART_CHANGED } from "./cart-changed"

/** Keeps the header's number true while lines of the cart change on its own page. */
export function TellCount({ count }: { count: number }) {
  useEffect(() => {
    window.dispatchEvent(new CustomEvent(CART_CHANGED, { detail: count }))
  }, [count])
  return null
}
