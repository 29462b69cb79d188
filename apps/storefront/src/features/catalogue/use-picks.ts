"use client"

import { useEffect, useState } from "react"
import { matchChart, suggestedSize } from "../fit/match-chart"
import { useMeasures } from "../fit/use-measures"
import { unitFor, type BuyModel } from "./buy-model"
import { firstPicks, isValueSoldOut, picksIn, type Picks, type Stock } from "./choices"

/**
 * What is picked: by hand or by the address, or else the size that the measures say. A new measure speaks anew; where it names no size, or
 * one that is sold out, none is picked.
 */
export function usePicks(model: BuyModel, stock: Stock) {
  const [byHand, setByHand] = useState<Picks>(() => firstPicks(model.variants))
  // The page is the same for everybody; what a search has chosen stands in the address alone.
  useEffect(() => { setByHand((old) => ({ ...old, ...picksIn(window.location.search, model.variants) })) }, [model.variants])
  const measures = useMeasures(unitFor(model.country))
  const match = model.sizing && matchChart(model.sizing.chart, measures.lengths)
  const size = suggestedSize(match)?.value ?? null
  const option = model.sizing?.option
  const chosen = option === undefined || size === null || byHand[option] || isValueSoldOut(model.variants, stock, byHand, option, size) ? null : size
  const picks: Picks = option !== undefined && chosen !== null ? { ...byHand, [option]: chosen } : byHand
  function letMeasuresSpeak() {
    setByHand((old) => Object.fromEntries(Object.entries(old).filter(([title]) => title !== option)))
  }
  const speaking: typeof measures = {
    ...measures,
    type(site, text) {
      measures.type(site, text)
      letMeasuresSpeak()
    },
    forget() {
      measures.forget()
      letMeasuresSpeak()
    },
  }
  return {
    picks,
    pick: (title: string, value: string) => { setByHand((old) => ({ ...old, [title]: value })) },
    sizing: model.sizing && { model: model.sizing, measures: speaking, match, chosen },
  }
}
