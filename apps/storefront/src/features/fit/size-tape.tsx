"use client"

import { useId } from "react"
import { vars } from "../../ui/vars"
import type { Measured } from "./measure"
import { matchSize } from "./match"
import { onTape, tapeFor, youAt } from "./tape"
import { lengthText, type SizeRange, type Unit } from "./types"
import { markText, rangeText, rowVerdict, verdictFor } from "./words"

type Row = SizeRange & { value: string }
type Props = {
  name: string
  label: string
  instruction: string
  note: string | null
  rows: Row[]
  picked: string | undefined
  soldOut: (value: string) => boolean
  onPick: (value: string) => void
  text: string
  unit: Unit
  measured: Measured
  onMeasure: (text: string, unit: Unit) => void
}

function MeasureField({ label, instruction, text, unit, measured, onMeasure }: Props) {
  const id = useId()
  const error = measured?.ok === false ? measured.error : null
  return (
    <div className="fit-measure needs-script">
      <div className="field" data-wrong={error ? "" : undefined}>
        <label htmlFor={id}>{label}</label>
        <input
          className="input num" id={id} inputMode="decimal" autoComplete="off" value={text}
          aria-describedby={`${id}-how${error ? ` ${id}-wrong` : ""}`} aria-invalid={error ? true : undefined}
          onChange={(event) => { onMeasure(event.target.value, unit) }}
        />
      </div>
      <div className="field">
        <label className="sr" htmlFor={`${id}-unit`}>Unit</label>
        <select className="input" id={`${id}-unit`} value={unit} onChange={(event) => { onMeasure(text, event.target.value === "cm" ? "cm" : "in") }}>
          <option>in</option>
          <option>cm</option>
        </select>
      </div>
      {error && <p className="wrong" id={`${id}-wrong`} role="alert">{error}</p>}
      <p className="hint" id={`${id}-how`}>{instruction}</p>
    </div>
  )
}

function SizeRow({ row, props, inches }: { row: Row; props: Props; inches: number | null }) {
  const { name, unit, picked, soldOut, onPick } = props
  const gone = soldOut(row.value)
  const other: Unit = unit === "in" ? "cm" : "in"
  return (
    <label className="fit-row" style={vars({ "--from": onTape(row.min_in, unit), "--to": onTape(row.max_in, unit) })}>
      <span>
        <input type="radio" name={name} value={row.value} required checked={picked === row.value} disabled={gone} onChange={() => { onPick(row.value) }} /> <b>{row.label}</b>{" "}
        <small>
          {gone ? "sold out" : rangeText(row, unit)} <span className="sr">({rangeText(row, other)}){inches === null ? "" : `: ${rowVerdict(row, inches)}`}</span>
        </small>
      </span>
      <span className="band" aria-hidden="true" />
    </label>
  )
}

/** Sizes as bands on one scale, with the shopper's own measure as a line across them. A tie is seen, and said in words. */
export function SizeTape(props: Props) {
  const { rows, unit, measured, label, instruction, note } = props
  const tape = tapeFor(rows, unit)
  const inches = measured?.ok ? measured.inches : null
  const match = inches === null ? null : matchSize(rows, inches)
  const verdict = match && inches !== null ? verdictFor(match, inches, unit) : null
  const you = inches === null ? null : youAt(inches, tape, unit)
  return (
    <div className="fit" style={vars({ "--lo": tape.lo, "--hi": tape.hi, "--tick": tape.tick })}>
      <MeasureField {...props} />
      <p className="hint no-script">{label}. {instruction}</p>
      <fieldset>
        <legend className="legend">Size</legend>
        <div className="fit-rows">
          {rows.map((row) => <SizeRow key={row.value} row={row} props={props} inches={inches} />)}
          <div className="fit-scale" aria-hidden="true">{tape.numerals.map((place) => <span key={place} style={vars({ "--at": place })}>{markText(place, unit)}</span>)}</div>
          {you !== null && inches !== null && (
            <div className="fit-you" aria-hidden="true"><b style={vars({ "--at": you })}><span>you, {lengthText(inches, unit)}</span></b></div>
          )}
        </div>
      </fieldset>
      <p role="status" className="fit-verdict">{verdict && <><strong>{verdict.said}</strong> {verdict.because}</>}</p>
      {note && <p className="hint">{note}</p>}
    </div>
  )
}
