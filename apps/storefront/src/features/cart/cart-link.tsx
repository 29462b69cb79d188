"use client"

import { useEffect, useState } from "react"
import { CART_CHANGED } from "./cart-changed"

/** The way to the cart, with how many things are in it. The page is the same for everybody, so the number comes afterwards. */
export function CartLink({ base, country }: { base: string; country: string }) {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const onChange = (event: Event) => { setCount((event as CustomEvent<number>).detail) }
    window.addEventListener(CART_CHANGED, onChange)
    fetch(`/api/cart-count?country=${country}`, { signal: stop.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<{ count: number }>) : null))
      .then((body) => { setCount((now) => now ?? body?.count ?? null) })
      // Without a number the link still leads to the cart.
      .catch(() => undefined)
    return () => {
      stop.abort()
      window.removeEventListener(CART_CHANGED, onChange)
    }
  }, [country])
  return <a className="cart-link" href={`${base}/cart`}>Cart {count !== null && <b className="num">{count}</b>}</a>
}
