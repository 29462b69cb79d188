"use client"

import { useActionState, useId, type FocusEvent } from "react"
import { removeAction, setQuantityAction, type LineState } from "./actions"

type Props = { country: string; lineId: string; name: string; quantity: number }

const NOTHING: LineState = { error: null }

/** A typed number counts when the field is left; Enter sends it too, without JavaScript as well. */
function sendIfChanged(event: FocusEvent<HTMLInputElement>) {
  if (event.currentTarget.value !== event.currentTarget.defaultValue) {
    event.currentTarget.form?.requestSubmit()
  }
}

/** How many, and out with it: plain forms, so each works without JavaScript. */
export function LineForm({ country, lineId, name, quantity }: Props) {
  const id = useId()
  const [counted, count, counting] = useActionState(setQuantityAction, NOTHING)
  const [removed, remove, removing] = useActionState(removeAction, NOTHING)
  const error = counted.error ?? removed.error
  const busy = counting || removing
  const which = <><input type="hidden" name="country" value={country} /><input type="hidden" name="line" value={lineId} /></>
  return (
    <>
      <div className="row line-row" aria-busy={busy || undefined}>
        <div className="qty" role="group" aria-label={`How many: ${name}`}>
          <button form={`${id}-step`} name="quantity" value={quantity - 1} aria-label="One fewer">−</button>
          <form action={count}>
            {which}
            <input
              key={quantity} name="quantity" aria-label="Quantity" defaultValue={quantity} inputMode="numeric" size={2} autoComplete="off"
              aria-describedby={error ? `${id}-wrong` : undefined} onBlur={sendIfChanged}
            />
          </form>
          <button form={`${id}-step`} name="quantity" value={quantity + 1} aria-label="One more">+</button>
          <form action={count} id={`${id}-step`}>{which}</form>
        </div>
        <form action={remove}>{which}<button className="linkish">Remove<span className="sr"> {name}</span></button></form>
        {busy && <span className="small quiet line-busy" role="status">Counting…</span>}
      </div>
      {error && <p className="wrong" id={`${id}-wrong`} role="alert">{error}</p>}
    </>
  )
}
