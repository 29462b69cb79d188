"use client"

import { vars } from "../../ui/vars"
import type { Length, Unit } from "./length"
import { sideOf } from "./match"
import { onTape, tapeFor, youAt } from "./tape"
import type { Size } from "./types"
import { markText } from "./words"

/** One place's sizes on one tape, in two lanes, since neighbours overlap. A picture: the words stand in the verdict and the table. */
export function LaneTape({ sizes, unit, length }: { sizes: Size[]; unit: Unit; length: Length | null }) {
  const tape = tapeFor(sizes, unit)
  const you = length === null ? null : youAt(length, tape, unit)
  return (
    <div className="lanes" aria-hidden="true" style={vars({ "--lo": tape.lo, "--hi": tape.hi, "--tick": tape.tick })}>
      {sizes.map((size, at) => (
        <span
          className="lane" key={size.value} data-fits={length !== null && sideOf(size, length) === "in" ? "" : undefined}
          style={vars({ "--from": onTape(size.min_in, unit), "--to": onTape(size.max_in, unit), "--lane": at % 2 })}
        ><span>{size.label}</span></span>
      ))}
      <div className="fit-scale">{tape.numerals.map((place) => <span key={place} style={vars({ "--at": place })}>{markText(place, unit)}</span>)}</div>
      {you !== null && <b className="lane-you" style={vars({ "--at": you })} />}
    </div>
  )
}
