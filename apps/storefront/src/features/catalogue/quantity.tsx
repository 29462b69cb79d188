"use client"

import { useState } from "react"
import { MOST_OF_ONE } from "../cart/most-of-one"

/** How many; typed, or by the buttons, which come with JavaScript. */
export function Quantity({ name }: { name: string }) {
  const [count, setCount] = useState("1")
  const step = (by: number) => { setCount((old) => String(Math.min(MOST_OF_ONE, Math.max(1, (Number.parseInt(old, 10) || 1) + by)))) }
  return (
    <div className="qty" role="group" aria-label="How many">
      <button type="button" className="needs-script" aria-label="One fewer" onClick={() => { step(-1) }}>−</button>
      <input name={name} aria-label="Quantity" inputMode="numeric" pattern="[0-9]{1,2}" size={2} value={count} onChange={(event) => { setCount(event.target.value) }} />
      <button type="button" className="needs-script" aria-label="One more" onClick={() => { step(1) }}>+</button>
    </div>
  )
}
