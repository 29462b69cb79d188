"use client"

import { useEffect, useRef } from "react"
import { FIELDS, type Field, type FieldErrors } from "./field-names"

type Props = { errors: FieldErrors; problem: string | null; attempt: number; labels: Record<Field, string>; cartHref: string }

/** All that is to be checked, each linked to its field. It takes focus when it comes. */
export function ErrorsSummary({ errors, problem, attempt, labels, cartHref }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const fields = FIELDS.filter((field) => errors[field])
  const count = fields.length + (problem ? 1 : 0)
  useEffect(() => {
    if (attempt > 0 && count > 0) {
      box.current?.focus()
    }
  }, [attempt, count])
  if (!count) {
    return null
  }
  return (
    <div className="note note-care note-box" role="alert" tabIndex={-1} ref={box}>
      <p>{count === 1 ? "One thing to check" : `${count} things to check`}</p>
      {problem && <p>{problem} <a href={cartHref}>See your cart</a></p>}
      {fields.map((field) => <p key={field}><a href={`#${field}`}>{labels[field]}: {errors[field]}</a></p>)}
    </div>
  )
}
