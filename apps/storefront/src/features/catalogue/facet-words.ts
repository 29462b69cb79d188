import type { Attributes } from "./attributes"

/** What a filter calls an attribute and its values; the values in the order in which they are shown. */
export type FacetWords = { key: keyof Attributes; title: string; labels: Record<string, string> }

/** The attributes that lists and the search filter by, in the order in which they are shown. Of a yes or no only the yes is offered. */
export const FACET_WORDS: readonly FacetWords[] = [
  { key: "support_level", title: "Support", labels: { light: "Light", medium: "Medium", firm: "Firm" } },
  { key: "hinge", title: "Hinge", labels: { none: "None", single: "One side", double: "Both sides" } },
  { key: "side", title: "Side", labels: { either: "Fits either", left_right: "Left or right" } },
  { key: "arch_height", title: "Arch", labels: { low: "Low", medium: "Medium", high: "High" } },
  { key: "cold_source", title: "Cold from", labels: { gravity: "Lifting a cooler", motor: "A pump", hand_pump: "Freezer, hand pump", freezer: "The freezer" } },
  { key: "evidence", title: "Evidence", labels: { good: "Good", some: "Some", limited: "Limited", none_shown: "None shown" } },
  { key: "neoprene_free", title: "Neoprene", labels: { true: "Neoprene-free" } },
  { key: "latex_free", title: "Latex", labels: { true: "Latex-free" } },
  { key: "washable", title: "Care", labels: { true: "Washable" } },
]
