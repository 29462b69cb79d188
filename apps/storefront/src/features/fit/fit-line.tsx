"use client"

import { fitLine } from "./chart-words"
import type { Unit } from "./length"
import { matchChart } from "./match-chart"
import type { Chart } from "./types"
import { useMeasures } from "./use-measures"

/** Beside a product in a list: which size fits whoever has measured in this visit. Nothing for anybody else. */
export function FitLine({ chart, unit: home }: { chart: Chart; unit: Unit }) {
  const { unit, lengths } = useMeasures(home)
  const match = matchChart(chart, lengths)
  return match && <p className="small fit-line">{fitLine(match, chart, unit)}</p>
}
