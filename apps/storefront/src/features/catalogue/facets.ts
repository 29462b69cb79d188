import type { Attributes } from "./attributes"
import { FACET_WORDS } from "./facet-words"

/** A filter of a list: an attribute, and its values in words. Several values of one facet widen, several facets narrow. */
export type Facet = { key: string; title: string; options: { value: string; label: string; count: number }[] }

/** What is ticked: facet keys to values. */
export type Chosen = Record<string, string[]>

function has(attributes: Attributes, key: string, value: string): boolean {
  const found = attributes[key as keyof Attributes]
  return found !== null && String(found) === value
}

/** The filters worth showing for these things: those that would leave some out. Counts are of the whole list. */
export function facetsOf(list: Attributes[]): Facet[] {
  return FACET_WORDS.map(({ key, title, labels }) => ({
    key,
    title,
    options: Object.entries(labels)
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
