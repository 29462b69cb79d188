"use client"

import { useEffect, useState } from "react"
import type { Stock } from "./choices"
import type { SubstituteInWords } from "./sold-out"

type Live = { stock: Stock; /** What can be had while all of it is sold out. */ instead: SubstituteInWords[] }

const UNKNOWN: Live = { stock: {}, instead: [] }

/** Live stock of a product's variants; empty until it has come, and when it can't be had: then the shop decides at adding. */
export function useStock(handle: string, country: string): Live {
  const [live, setLive] = useState(UNKNOWN)
  useEffect(() => {
    const stop = new AbortController()
    fetch(`/api/stock/${handle}?country=${country}`, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() as Promise<Live> : UNKNOWN))
      .then(setLive)
      // Unknown stock is no reason to stop anybody: adding checks it again and says so.
      .catch(() => undefined)
    return () => { stop.abort() }
  }, [handle, country])
  return live
}
