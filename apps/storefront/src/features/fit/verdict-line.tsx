"use client"

import type { Lengths } from "./match-chart"
import { othersThatFit } from "./others"
import type { ChartedProduct } from "./types"
import { listed, type Verdict } from "./words"

/** What else of the kind fits, for whom nothing here does. */
export function OthersThatFit({ others, lengths, kind }: { others: ChartedProduct[]; lengths: Lengths; kind: string | null }) {
  const { fitting, unmeasured } = othersThatFit(others, lengths)
  const what = kind ? `Of our ${kind.toLowerCase()}, ` : "Of what we have like it, "
  return (
    <div className="fit-others">
      {fitting.length > 0 ? <p>{what}{fitting.length === 1 ? "this one fits" : "these fit"}:</p> : <p>{what}none other that we can tell fits.</p>}
      {fitting.length > 0 && <ul className="dashes">{fitting.map(({ product, sizes }) => <li key={product.href}><a href={product.href}>{product.title}</a> in {listed(sizes.map(({ label }) => label).reverse(), "or")}</li>)}</ul>}
      {unmeasured.length > 0 && <p className="small quiet">Measured elsewhere, so they may: {unmeasured.map(({ title, href }, at) => <span key={href}>{at > 0 && ", "}<a href={href}>{title}</a></span>)}.</p>}
    </div>
  )
}

/** The verdict in words, told to screen readers as it changes. */
export function VerdictLine({ verdict }: { verdict: Verdict | null }) {
  return <p role="status" className="fit-verdict">{verdict && <><strong>{verdict.said}</strong> {verdict.because}</>}</p>
}
