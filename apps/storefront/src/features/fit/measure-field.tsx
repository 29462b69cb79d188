"use client"

import { useId } from "react"
import { mediaUrl } from "../../lib/media"
import type { Unit } from "./length"
import { siteName } from "./sites"
import type { Field } from "./use-measures"
import type { Measure } from "./types"

type Props = Pick<Measure, "site" | "label" | "instruction" | "picture"> & {
  field: Field
  unit: Unit
  onType: (text: string) => void
  onUnit: (unit: Unit) => void
}

/** Where to lay the tape, drawn and said, and a field for what it shows. */
export function MeasureField({ site, label, instruction, picture, field, unit, onType, onUnit }: Props) {
  const id = useId()
  const error = field.measured?.ok === false ? field.measured.error : null
  return (
    <div className="measure needs-script">
      {picture && <img className="measure-picture" src={mediaUrl(picture.url)} alt={picture.alt} width={800} height={800} loading="lazy" />}
      <div className="fit-measure">
        <div className="field" data-wrong={error ? "" : undefined}>
          <label htmlFor={id}>{label}</label>
          <input
            className="input num" id={id} inputMode={site.includes("height") ? "text" : "decimal"} autoComplete="off" value={field.text}
            aria-describedby={`${id}-how${error ? ` ${id}-wrong` : ""}`} aria-invalid={error ? true : undefined}
            onChange={(event) => { onType(event.target.value) }}
          />
        </div>
        <div className="field">
          <label className="sr" htmlFor={`${id}-unit`}>Unit for the {siteName(site)}</label>
          <select className="input" id={`${id}-unit`} value={unit} onChange={(event) => { onUnit(event.target.value === "cm" ? "cm" : "in") }}>
            <option>in</option>
            <option>cm</option>
          </select>
        </div>
        {error && <p className="wrong" id={`${id}-wrong`} role="alert">{error}</p>}
        <p className="hint" id={`${id}-how`}>{instruction}</p>
      </div>
    </div>
  )
}
