"use client"

import { Added } from "../catalogue/added"
import { useAdd } from "../catalogue/use-add"

type Props = { handle: string; title: string; country: string; base: string }

/** Adds one of a thing that leaves nothing to choose. A plain form without JavaScript. */
export function AddOne({ handle, title, country, base }: Props) {
  const { state, onSubmit } = useAdd(() => null)
  return (
    <form className="add-one" method="post" action="/api/cart/lines" onSubmit={(event) => void onSubmit(event)} aria-label={`Buy ${title}`}>
      <input type="hidden" name="product" value={handle} />
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="quantity" value="1" />
      {state.kind === "refused" && <p className="wrong" role="alert">{state.error}</p>}
      <button className="btn btn-line" aria-disabled={state.kind === "adding" || undefined}>{state.kind === "adding" ? "Adding…" : "Add to cart"}</button>
      <Added base={base} what={state.kind === "added" ? state.what : null} />
    </form>
  )
}
