"use client"

import type { Choosing } from "./size-tape"
import type { Size } from "./types"

/** Sizes to choose from, where their measures stand on tapes above. */
export function SizeChips({ sizes, name, picked, soldOut, onPick }: Choosing & { sizes: Size[] }) {
  return (
    <fieldset>
      <legend className="legend">Size</legend>
      <div className="chips">
        {sizes.map(({ value, label }) => {
          const gone = soldOut(value)
          return (
            <label className="chip" key={value}>
              <input type="radio" name={name} value={value} required disabled={gone} checked={picked === value} onChange={() => { onPick(value) }} />
              <span>{label}{gone && <span className="sr"> (sold out)</span>}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
