import type { InputHTMLAttributes } from "react"
import type { Field } from "./field-names"

type Props = { name: Field; label: string; error?: string | undefined; hint?: string; ownError?: boolean } & InputHTMLAttributes<HTMLInputElement>

/** A labelled field with its hint and its error; `ownError={false}` where the error stands elsewhere under the id `<name>-wrong`. */
export function TextField({ name, label, error, hint, ownError = true, ...input }: Props) {
  const described = [error ? `${name}-wrong` : null, hint ? `${name}-hint` : null].filter(Boolean).join(" ")
  return (
    <div className="field" data-wrong={error ? "" : undefined}>
      <label htmlFor={name}>{label}</label>
      <input className="input" id={name} name={name} aria-invalid={error ? true : undefined} aria-describedby={described || undefined} {...input} />
      {error && ownError && <p className="wrong" id={`${name}-wrong`}>{error}</p>}
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
    </div>
  )
}
