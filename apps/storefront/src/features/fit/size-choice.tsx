"use client"

import { useRef } from "react"
import { ChartTable } from "./chart-table"
import { chartVerdict, placesOf } from "./chart-words"
import { KeptLine } from "./kept-line"
import { LaneTape } from "./lane-tape"
import { measureText, type Unit } from "./length"
import type { ChartMatch } from "./match-chart"
import { MeasureField } from "./measure-field"
import { SizeChips } from "./size-chips"
import { SizeTape, type Choosing } from "./size-tape"
import type { Chart, ChartedProduct } from "./types"
import type { Measures } from "./use-measures"
import { OthersThatFit, VerdictLine } from "./verdict-line"

/** A product's chart in its buy box. `others`: what else of its kind is measured. */
export type SizeModel = { option: string; unit: Unit; chart: Chart; kind: string | null; others: ChartedProduct[] }

type Props = Choosing & {
  model: SizeModel
  measures: Measures
  match: ChartMatch | null
  /** The size that the measures chose, unless the shopper chose another. */
  chosen: string | null
}

function lengthAt(measures: Measures, site: string) {
  const { measured } = measures.field(site)
  return measured?.ok ? measured.length : null
}

/** By which measures of earlier a size was chosen; `null` when any was typed on this page. */
function chosenBy(match: ChartMatch | null, measures: Measures, chosen: string | null) {
  const size = match?.kind === "fits" ? match.sizes.find(({ value }) => value === chosen) : undefined
  if (!match || !size || !match.readings.every(({ measure }) => measures.field(measure.site).earlier)) {
    return null
  }
  const [{ length }, ...more] = match.readings
  return { label: size.label, by: `your ${more.length ? placesOf(match.readings) : measureText(length, measures.unit)}` }
}

/** Size by measure: where the tape goes, what it says, and which size that is; several measures are told together. */
export function SizeChoice({ model: { chart, kind, others }, measures, match, chosen, ...choosing }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { unit } = measures
  const [first, ...more] = chart.measures
  const kept = chart.measures.some(({ site }) => measures.field(site).kept)
  return (
    <div className="fit" ref={box}>
      {chart.measures.map((measure) => (
        <div key={measure.site}>
          <MeasureField {...measure} field={measures.field(measure.site)} unit={unit} onType={(text) => { measures.type(measure.site, text) }} onUnit={measures.choose} />
          {more.length > 0 && <LaneTape sizes={measure.sizes} unit={unit} length={lengthAt(measures, measure.site)} />}
          <p className="hint no-script">{measure.label}. {measure.instruction}</p>
        </div>
      ))}
      {first && (more.length ? <SizeChips {...choosing} sizes={first.sizes} /> : <SizeTape {...choosing} sizes={first.sizes} unit={unit} length={lengthAt(measures, first.site)} />)}
      <VerdictLine verdict={match && chartVerdict(match, chart, unit)} />
      {match?.kind === "outside" && <OthersThatFit others={others} lengths={measures.lengths} kind={kind} />}
      {kept && <KeptLine chosen={chosenBy(match, measures, chosen)} onForget={measures.forget} onChange={() => { box.current?.querySelector("input")?.select() }} />}
      {chart.note && <p className="hint">{chart.note}</p>}
      {more.length > 0 && <details className="fold"><summary>All sizes in numbers</summary><ChartTable chart={chart} /></details>}
    </div>
  )
}
