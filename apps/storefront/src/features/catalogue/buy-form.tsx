"use client"

import { useId, type ReactNode } from "react"
import { valueText } from "../fit/length"
import { SizeChoice } from "../fit/size-choice"
import { SIZE, unitFor, type BuyModel } from "./buy-model"
import { addLabel, isSoldOut, isValueSoldOut, optionGroups, stockWords, variantFor, type OptionGroup, type Picks, type Stock } from "./choices"
import { Added } from "./added"
import { Quantity } from "./quantity"
import { SoldOut } from "./sold-out"
import { useAdd } from "./use-add"
import { usePicks } from "./use-picks"
import { useStock } from "./use-stock"

type Props = {
  model: BuyModel
  /** Where the region's pages begin: "" or "/gb". */
  base: string
  /** Sole button of the view: solid. One of several: a line. */
  strong?: boolean
  quantity?: boolean
  /** What stands between the price and the choices. */
  facts?: ReactNode
  /** What stands beside the button. */
  beside?: ReactNode
}

type ChoiceProps = { group: OptionGroup; model: BuyModel; stock: Stock; picks: Picks; pick: (title: string, value: string) => void }

function Chips({ group, model, stock, picks, pick }: ChoiceProps) {
  return (
    <fieldset>
      <legend className="legend">{group.title}</legend>
      <div className="chips">
        {group.values.map((value) => {
          const gone = isValueSoldOut(model.variants, stock, picks, group.title, value)
          return (
            <label className="chip" key={value}>
              <input
                type="radio" name={`option.${group.title}`} value={value} required disabled={gone}
                checked={picks[group.title] === value} onChange={() => { pick(group.title, value) }}
              />
              <span>{valueText(value, unitFor(model.country))}{gone && <span className="sr"> (sold out)</span>}</span>
            </label>
          )
        })}
      </div>
      {group.title === SIZE && model.size_note && <p className="hint">{model.size_note}</p>}
    </fieldset>
  )
}

/** With JavaScript the form says in our words what is missing; without it the browser does. */
function speakForItself(form: HTMLFormElement | null) {
  if (form) {
    form.noValidate = true
  }
}

/** Price, choices and one button. A plain form that posts without JavaScript; with it, adding stays on the page. */
export function BuyForm({ model, base, strong = true, quantity = false, facts, beside }: Props) {
  const id = useId()
  const { stock, instead } = useStock(model.handle, model.country)
  const { picks, pick: choose, sizing } = usePicks(model, stock)
  const variant = variantFor(model.variants, picks)
  const allGone = model.variants.every((each) => isSoldOut(stock, each.id))
  const missing = optionGroups(model.variants).find(({ title }) => !picks[title])
  const { state, onSubmit, reset } = useAdd(() => {
    if (allGone) {
      return { error: "Sold out. We have none to send right now." }
    }
    if (missing) {
      return { error: `Choose a ${missing.title.toLowerCase()} first.`, field: `option.${missing.title}` }
    }
    return variant ? null : { error: "This combination isn’t made. Choose another." }
  })
  function pick(title: string, value: string) {
    choose(title, value)
    reset()
  }
  const choice = { model, stock, picks, pick }
  const price = variant ?? model
  return (
    <form className="buy-form flow" method="post" action="/api/cart/lines" ref={speakForItself} onSubmit={(event) => void onSubmit(event)} aria-label={`Buy ${model.title}`}>
      <input type="hidden" name="product" value={model.handle} />
      <input type="hidden" name="country" value={model.country} />
      <p className="price"><b>{price.price_text}</b> <span>{price.delivered_text}</span></p>
      {facts}
      <div role="status">{allGone && <SoldOut instead={instead} kind={model.category} />}</div>
      {optionGroups(model.variants).map((group) =>
        sizing?.model.option === group.title
          ? <SizeChoice key={group.title} {...sizing} name={`option.${group.title}`} picked={picks[group.title]} soldOut={(value) => isValueSoldOut(model.variants, stock, picks, group.title, value)} onPick={(value) => { pick(group.title, value) }} />
          : <Chips key={group.title} group={group} {...choice} />,
      )}
      {state.kind === "refused" && <p className="wrong" id={`${id}-wrong`} role="alert">{state.error}</p>}
      <div className="row buy-row">
        {quantity ? <Quantity name="quantity" /> : <input type="hidden" name="quantity" value="1" />}
        <button className={strong ? "btn" : "btn btn-line"} aria-disabled={state.kind === "adding" || allGone || undefined} aria-describedby={state.kind === "refused" ? `${id}-wrong` : undefined}>
          {state.kind === "adding" ? "Adding…" : allGone ? "Sold out" : <><span className={missing && "needs-script"}>{addLabel(model.variants, picks)}</span>{missing && <span className="no-script">Add to cart</span>}</>}
        </button>
        {beside}
      </div>
      <p className="small quiet buy-stock">{variant && stockWords(stock, variant.id)}</p>
      <Added base={base} what={state.kind === "added" ? state.what : null} />
    </form>
  )
}
