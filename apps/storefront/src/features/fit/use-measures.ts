"use client"

import { useState, useSyncExternalStore } from "react"
import { fieldText, isSame, type Length, type Unit } from "./length"
import type { Lengths } from "./match-chart"
import { doubtAbout, parseMeasure, type Measured } from "./measure"
import { NOTHING, withLength } from "./visit"
import { visitStore } from "./visit-store"

export type Field = { text: string; measured: Measured; /** Kept in this visit, whether it can be trusted or not. */ kept: boolean; /** Kept, and not typed on this page. */ earlier: boolean }

export type Measures = {
  unit: Unit
  /** By site, what can be trusted: typed well, and in doubt with no other. */
  lengths: Lengths
  field: (site: string) => Field
  type: (site: string, text: string) => void
  choose: (unit: Unit) => void
  forget: () => void
}

/** What was typed here stands, unless the same place was measured or forgotten elsewhere on the page since. */
function fieldOf(draft: string | undefined, kept: Length | null, unit: Unit, site: string): Omit<Field, "kept"> {
  const typed = draft === undefined ? null : parseMeasure(draft, unit, site)
  const isCurrent = typed?.ok ? kept !== null && isSame(typed.length, kept) : kept === null
  if (draft !== undefined && isCurrent) {
    return { text: draft, measured: typed, earlier: false }
  }
  return kept ? { text: fieldText(kept, unit), measured: { ok: true, length: kept }, earlier: true } : { text: "", measured: null, earlier: false }
}

/** What this visit knows of a leg, read only. */
export function useVisit() {
  return useSyncExternalStore(visitStore.subscribe, visitStore.get, visitStore.ofNobody)
}

/** The measures of this visit, to read and to type. `home`: the unit of the country, until another is chosen. */
export function useMeasures(home: Unit): Measures {
  const visit = useVisit()
  const [drafts, setDrafts] = useState<Record<string, string>>({})
  const unit = visit.unit ?? home
  const { lengths } = visit

  function field(site: string): Field {
    const kept = lengths[site] ?? null
    const { text, measured, earlier } = fieldOf(drafts[site], kept, unit, site)
    const doubt = measured?.ok ? doubtAbout(site, lengths) : null
    return { text, earlier, kept: kept !== null, measured: doubt === null ? measured : { ok: false, error: doubt } }
  }

  function type(site: string, text: string) {
    setDrafts((old) => ({ ...old, [site]: text }))
    const measured = parseMeasure(text, unit, site)
    const length = measured?.ok ? measured.length : null
    visitStore.set({ ...withLength(visitStore.get(), site, length), unit: length?.unit ?? unit })
  }

  /** What was measured stays as it was typed and is only read in the other unit; what made no sense may do so now. */
  function choose(next: Unit) {
    const open = Object.entries(drafts).filter(([site]) => !lengths[site])
    const read = open.map(([site, text]) => [site, parseMeasure(text, next, site)] as const)
    const known = read.reduce((all, [site, measured]) => (measured?.ok ? withLength(all, site, measured.length) : all), visitStore.get())
    setDrafts(Object.fromEntries(open.filter(([site]) => !known.lengths[site])))
    visitStore.set({ ...known, unit: next })
  }

  function forget() {
    setDrafts({})
    visitStore.set({ ...NOTHING, unit: visit.unit })
  }

  const trusted = Object.fromEntries(Object.entries(lengths).filter(([site]) => doubtAbout(site, lengths) === null))
  return { unit, lengths: trusted, field, type, choose, forget }
}
