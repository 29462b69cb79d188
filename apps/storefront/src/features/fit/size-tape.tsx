"use client"

import { vars } from "../../ui/vars"
import { measureText, type Length, type Unit } from "./length"
import { onTape, tapeFor, youAt } from "./tape"
import type { Size } from "./types"
import { markText, rangeText, rowVerdict } from "./words"

export type Choosing = { name: string; picked: string | undefined; soldOut: (value: string) => boolean; onPick: (value: string) => void }

type Props = Choosing & { sizes: Size[]; unit: Unit; length: Length | null }

function SizeRow({ size, props }: { size: Size; props: Props }) {
  const { name, unit, picked, soldOut, onPick, length } = props
  const gone = soldOut(size.value)
  const other: Unit = unit === "in" ? "cm" : "in"
  return (
    <label className="fit-row" style={vars({ "--from": onTape(size.min_in, unit), "--to": onTape(size.max_in, unit) })}>
      <span>
        <input type="radio" name={name} value={size.value} required checked={picked === size.value} disabled={gone} onChange={() => { onPick(size.value) }} /> <b>{size.label}</b>{" "}
        <small>
          {gone ? "sold out" : rangeText(size, unit)} <span className="sr">({rangeText(size, other)}){length === null ? "" : `: ${rowVerdict(size, length)}`}</span>
        </small>
      </span>
      <span className="band" aria-hidden="true" />
    </label>
  )
}

/** Sizes as bands on one scale, with the shopper's own measure as a line across them. A tie is seen. */
export function SizeTape(props: Props) {
  const { sizes, unit, length } = props
  const tape = tapeFor(sizes, unit)
  const you = length === null ? null : youAt(length, tape, unit)
  return (
    <fieldset style={vars({ "--lo": tape.lo, "--hi": tape.hi, "--tick": tape.tick })}>
      <legend className="legend">Size</legend>
      <div className="fit-rows">
        {sizes.map((size) => <SizeRow key={size.value} size={size} props={props} />)}
        <div className="fit-scale" aria-hidden="true">{tape.numerals.map((place) => <span key={place} style={vars({ "--at": place })}>{markText(place, unit)}</span>)}</div>
        {you !== null && length !== null && (
          <div className="fit-you" aria-hidden="true"><b style={vars({ "--at": you })}><span>you, {measureText(length, unit)}</span></b></div>
        )}
      </div>
    </fieldset>
  )
}
