"use client"

import { useEffect, useState } from "react"
import { CART_CHANGED } from "./cart-changed"

/** The way to the cart, with how many things are in it. The page is the same for everybody, so the number comes afterwards. */
export function CartLink({ base, country }: { base: string; country: string }) {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    let told = false
    const onChange = (event: Event) => {
      told = true
      setCount((event as CustomEvent<number>).detail)
    }
    function ask() {
      told = false
      fetch(`/api/cart-count?country=${country}`, { signal: stop.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<{ count: number }>) : null))
        .then((body) => { setCount((now) => (told ? now : (body?.count ?? now))) })
        // Without a number the link still leads to the cart.
        .catch(() => undefined)
    }
    // A page that comes back as it was left doesn't know what was added or ordered since.
    const onShow = (event: PageTransitionEvent) => { if (event.persisted) { ask() } }
    window.addEventListener(CART_CHANGED, onChange)
    window.addEventListener("pageshow", onShow)
    ask()
    return () => {
      stop.abort()
      window.removeEventListener(CART_CHANGED, onChange)
      window.removeEventListener("pageshow", onShow)
    }
  }, [country])
  return <a className="cart-link" href={`${base}/cart`}>Cart {count !== null && <b className="num">{count}</b>}</a>
}
