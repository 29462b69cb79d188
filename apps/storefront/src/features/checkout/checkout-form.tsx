"use client"

import { startTransition, useActionState, useRef, useState, type FormEvent, type ReactNode } from "react"
import { Sums } from "../cart/sums"
import { placeOrderAction, previewAction } from "./actions"
import { AddressFields, labelsFor } from "./address-fields"
import { ErrorsSummary } from "./errors-summary"
import type { BillView, CheckoutState, OptionView } from "./state"
import { useDraft } from "./use-draft"

type Props = { initial: CheckoutState; country: string; cartId: string; cartHref: string; fieldCount: string; lines: ReactNode }

function Speed({ options, chosen, error, onChange }: { options: OptionView[]; chosen: string; error: string | undefined; onChange: () => void }) {
  return (
    <fieldset className="step" id="shipping_option_id" tabIndex={-1} aria-describedby={error ? "shipping_option_id-wrong" : undefined}>
      <legend><h2>2. How fast</h2></legend>
      {options.map(({ id, name, price_text, arrives }) => (
        <label className="choice" key={id}>
          <input type="radio" name="shipping_option_id" value={id} defaultChecked={id === chosen} onChange={onChange} />
          <span><b>{name}</b></span><b className="num">{price_text}</b>
          {arrives && <span className="hint">{arrives}</span>}
        </label>
      ))}
      {error && <p className="wrong" id="shipping_option_id-wrong">{error}</p>}
    </fieldset>
  )
}

function Bill({ bill, lines, counting }: { bill: BillView; lines: ReactNode; counting: boolean }) {
  return (
    <aside className="sum" aria-labelledby="sum-h">
      <div className="stay flow">
        <h2 id="sum-h" className="h-l">Your order</h2>
        {lines}
        <Sums rows={bill.rows} counting={counting} />
      </div>
    </aside>
  )
}

/** Keeps the bill true while delivery or place change. An answer that comes late, after a newer question, is dropped. */
function useBill(fromAttempt: BillView, country: string) {
  const [previewed, setPreviewed] = useState<{ of: BillView; bill: BillView } | null>(null)
  const [counting, setCounting] = useState(false)
  const asked = useRef(0)
  function recount(form: HTMLFormElement | null) {
    if (!form) {
      return
    }
    const question = ++asked.current
    setCounting(true)
    const data = new FormData(form)
    previewAction(country, data)
      .then((bill) => {
        if (bill && question === asked.current) {
          setPreviewed({ of: fromAttempt, bill })
        }
      })
      // The bill stays as it was; placing counts again and shows any difference before it charges.
      .catch(() => undefined)
      .finally(() => { setCounting((still) => still && question !== asked.current) })
  }
  return { bill: previewed?.of === fromAttempt ? previewed.bill : fromAttempt, counting, recount }
}

/** The whole checkout: one page, one column, one button. Without JavaScript it is a plain form that comes back with its errors. */
export function CheckoutForm({ initial, country, cartId, cartHref, fieldCount, lines }: Props) {
  const [state, act, placing] = useActionState(placeOrderAction, initial)
  const form = useRef<HTMLFormElement>(null)
  const { bill, counting, recount } = useBill(state.bill, country)
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    // React would empty the fields after an action; nothing typed is ever lost here.
    event.preventDefault()
    if (!placing && !counting) {
      const data = new FormData(event.currentTarget)
      startTransition(() => { act(data) })
    }
  }
  const recountForm = () => { recount(form.current) }
  useDraft(form, cartId, recountForm)
  return (
    <div className="pay">
      <form className="flow checkout" action={act} onSubmit={onSubmit} ref={form} noValidate>
        <h1 className="h-2xl">Checkout</h1>
        <p className="quiet">No account needed. {fieldCount} fields, then done.</p>
        <ErrorsSummary errors={state.errors} problem={state.problem} attempt={state.attempt} labels={labelsFor(country)} cartHref={cartHref} />
        <input type="hidden" name="country" value={country} />
        <input type="hidden" name="cart_id" value={cartId} />
        <input type="hidden" name="seen_total" value={bill.total} />
        <fieldset className="flow step"><legend><h2>1. Where to</h2></legend>
          <AddressFields country={country} values={state.values} errors={state.errors} onStateChange={recountForm} />
        </fieldset>
        <Speed options={state.options} chosen={state.values.shipping_option_id} error={state.errors.shipping_option_id} onChange={recountForm} />
        <fieldset className="step"><legend><h2>3. Payment</h2></legend>
          <div className="note"><p>Test payment. No card is charged.</p><p>In the live shop your bank’s card form sits here.</p></div>
        </fieldset>
        <p className="row"><button className="btn btn-wide" aria-disabled={placing || counting || undefined}>{placing ? "Placing order…" : counting ? "Counting…" : `Place order, ${bill.total_text}`}</button></p>
        <p className="small quiet">Return within 30 days, tried on and clean. The parcel service gets your address, not what is in the box.</p>
      </form>
      <Bill bill={bill} lines={lines} counting={counting} />
      <p className="bar only-s"><span className="between"><span>Total with delivery</span> <b className="num h-num">{bill.total_text}</b></span></p>
    </div>
  )
}
