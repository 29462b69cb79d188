import type { Chosen } from "./facets"

/** The address of a search with its ticked filters; the same search always has the same address. */
export function searchAddress(base: string, query: string, chosen: Chosen = {}, more: Record<string, string> = {}): string {
  const pairs = Object.entries(chosen).flatMap(([key, values]) => values.map((value) => [key, value]))
  return `${base}/search?${new URLSearchParams([["q", query], ...pairs, ...Object.entries(more)])}`
}

/** The filters without one of their values. */
export function without(chosen: Chosen, key: string, value: string): Chosen {
  const rest = (chosen[key] ?? []).filter((other) => other !== value)
  return Object.fromEntries(Object.entries({ ...chosen, [key]: rest }).filter(([, values]) => values.length))
}

/** A product's page, with the answers to its options that the search gave. */
export function productAddress(base: string, handle: string, picks: Record<string, string>): string {
  const chosen = new URLSearchParams(picks).toString()
  return `${base}/products/${handle}${chosen && `?${chosen}`}`
}
