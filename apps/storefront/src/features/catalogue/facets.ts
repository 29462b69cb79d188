import type { Attributes } from "./attributes"

/** A filter of a list: an attribute, and its values in words. Several values of one facet widen, several facets narrow. */
export type Facet = { key: string; title: string; options: { value: string; label: string; count: number }[] }

type Definition = { key: keyof Attributes; title: string; values: [value: string, label: string][] }

const DEFINITIONS: Definition[] = [
  { key: "support_level", title: "Support", values: [["light", "Light"], ["medium", "Medium"], ["firm", "Firm"]] },
  { key: "hinge", title: "Hinge", values: [["none", "None"], ["single", "One side"], ["double", "Both sides"]] },
  { key: "side", title: "Side", values: [["either", "Fits either"], ["left_right", "Left or right"]] },
  { key: "arch_height", title: "Arch", values: [["low", "Low"], ["medium", "Medium"], ["high", "High"]] },
  { key: "cold_source", title: "Cold from", values: [["gravity", "Lifting a cooler"], ["motor", "A pump"], ["hand_pump", "Freezer, hand pump"], ["freezer", "The freezer"]] },
  { key: "evidence", title: "Evidence", values: [["good", "Good"], ["some", "Some"], ["limited", "Limited"], ["none_shown", "None shown"]] },
  { key: "neoprene_free", title: "Neoprene", values: [["true", "Neoprene-free"]] },
  { key: "latex_free", title: "Latex", values: [["true", "Latex-free"]] },
  { key: "washable", title: "Care", values: [["true", "Washable"]] },
]

/** What is ticked: facet keys to values. */
export type Chosen = Record<string, string[]>

function has(attributes: Attributes, key: string, value: string): boolean {
  const found = attributes[key as keyof Attributes]
  return found !== null && String(found) === value
}

/** The filters worth showing for these things: those that would leave some out. Counts are of the whole list. */
export function facetsOf(list: Attributes[]): Facet[] {
  return DEFINITIONS.map(({ key, title, values }) => ({
    key,
    title,
    options: values
      .map(([value, label]) => ({ value, label, count: list.filter((attributes) => has(attributes, key, value)).length }))
      .filter(({ count }) => count > 0),
  })).filter(({ options }) => options.some(({ count }) => count < list.length))
}

/** Does a thing pass the chosen filters? Within a facet one value is enough. */
export function passes(attributes: Attributes, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([key, values]) => !values.length || values.some((value) => has(attributes, key, value)))
}

/** The chosen filters out of a query string; what no facet knows is left out. */
export function chosenIn(search: string, facets: Facet[]): Chosen {
  const params = new URLSearchParams(search)
  return Object.fromEntries(
    facets.map(({ key, options }) => [key, params.getAll(key).filter((value) => options.some((option) => option.value === value))]),
  )
}

/** Ticks or unticks one value. */
export function toggled(chosen: Chosen, key: string, value: string): Chosen {
  const values = chosen[key] ?? []
  return { ...chosen, [key]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] }
}

/** The query string that brings these filters back; empty without any. */
export function searchFor(chosen: Chosen): string {
  const params = new URLSearchParams(Object.entries(chosen).flatMap(([key, values]) => values.map((value) => [key, value])))
  const text = params.toString()
  return text ? `?${text}` : ""
}
