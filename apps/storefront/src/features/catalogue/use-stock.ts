"use client"

import { useEffect, useState } from "react"
import type { Stock } from "./choices"

/** Live stock of a product's variants; empty until it has come, and when it can't be had: then the shop decides at adding. */
export function useStock(handle: string, country: string): Stock {
  const [stock, setStock] = useState<Stock>({})
  useEffect(() => {
    const stop = new AbortController()
    fetch(`/api/stock/${handle}?country=${country}`, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() as Promise<{ stock: Stock }> : { stock: {} }))
      .then((body) => { setStock(body.stock) })
      // Unknown stock is no reason to stop anybody: adding checks it again and says so.
      .catch(() => undefined)
    return () => { stop.abort() }
  }, [handle, country])
  return stock
}
