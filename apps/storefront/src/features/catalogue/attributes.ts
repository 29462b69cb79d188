import type { Grade } from "./grades"

/** The typed attributes of a product, as far as shoppers see them. `null`: the question doesn't arise, or nobody knows. */
export type Attributes = {
  brand: string | null
  support_level: "light" | "medium" | "firm" | null
  hinge: "none" | "single" | "double" | null
  side: "either" | "left_right" | null
  closure: "pull_on" | "wrap" | "strap" | "none" | null
  open_patella: boolean | null
  latex_free: boolean | null
  neoprene_free: boolean | null
  washable: boolean | null
  reusable: boolean | null
  pair: boolean | null
  material: string | null
  shape: string | null
  arch_height: "low" | "medium" | "high" | null
  insole_length: "full" | "three_quarter" | null
  cold_source: "gravity" | "motor" | "hand_pump" | "freezer" | null
  fsa_hsa: "usually" | "may" | "letter" | "no" | null
  evidence: Grade | null
  in_the_box: string | null
  good_for: string | null
  not_for: string | null
  common_mistake: string | null
  care: string | null
}

const WORDS = {
  support_level: { light: "Light", medium: "Medium", firm: "Firm" },
  hinge: { none: "None", single: "One side", double: "Both sides" },
  side: { either: "Either", left_right: "Left or right" },
  closure: { pull_on: "Pulled on", wrap: "Wrapped round", strap: "Straps", none: null },
  arch_height: { low: "Low", medium: "Medium", high: "High" },
  insole_length: { full: "Full", three_quarter: "Three quarters" },
  cold_source: { gravity: "Iced water, by lifting the cooler", motor: "Iced water, by a pump", hand_pump: "Freezer, tightened by a hand pump", freezer: "Freezer" },
  fsa_hsa: { usually: "usually eligible; check your plan", may: "may be eligible; check your plan", letter: "with a doctor’s letter; check your plan", no: "not eligible" },
} as const

/** The same in few words, for a card. */
const COLD_IN_SHORT = { gravity: "Lifting a cooler", motor: "A pump", hand_pump: "The freezer", freezer: "The freezer" } as const

type Worded = keyof typeof WORDS

function worded<K extends Worded>(key: K, value: Attributes[K]): string | null {
  return value === null ? null : ((WORDS[key] as Record<string, string | null>)[value] ?? null)
}

export type Fact = { label: string; value: string }

function facts(rows: [string, string | null][]): Fact[] {
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function freeOf({ latex_free, neoprene_free }: Attributes): string | null {
  const parts = [latex_free ? "latex" : null, neoprene_free ? "neoprene" : null].filter((part) => part !== null)
  return parts.length ? parts.join(", ") : null
}

/** What differs between two of a kind, for their cards in a list: few words, at most three rows. */
export function cardFacts(attributes: Attributes): Fact[] {
  return facts([
    ["Support", worded("support_level", attributes.support_level)],
    ["Hinge", worded("hinge", attributes.hinge)],
    ["Arch", worded("arch_height", attributes.arch_height)],
    ["Length", worded("insole_length", attributes.insole_length)],
    ["Cold from", attributes.cold_source && COLD_IN_SHORT[attributes.cold_source]],
    ["Side", worded("side", attributes.side)],
    ["Goes on", worded("closure", attributes.closure)],
    ["Free of", freeOf(attributes)],
  ]).slice(0, 3)
}

/** Everything we know about how a thing is made, for its own page. */
export function makeFacts(attributes: Attributes): Fact[] {
  return facts([
    ["Brand", attributes.brand],
    ["Support", worded("support_level", attributes.support_level)],
    ["Hinge", worded("hinge", attributes.hinge)],
    ["Side", worded("side", attributes.side)],
    ["Goes on", worded("closure", attributes.closure)],
    ["Arch", worded("arch_height", attributes.arch_height)],
    ["Length", worded("insole_length", attributes.insole_length)],
    ["Cold from", worded("cold_source", attributes.cold_source)],
    ["Shape", attributes.shape],
    ["Material", attributes.material],
    ["Free of", freeOf(attributes)],
    ["Washable", attributes.washable === null ? null : attributes.washable ? "Yes" : "No"],
    ["Sold as", attributes.pair ? "a pair" : null],
  ])
}

/** Whether a US health account pays, in words that promise nothing. `null` where it makes no sense to ask. */
export function healthAccount({ fsa_hsa }: Attributes): string | null {
  return fsa_hsa === "no" ? null : worded("fsa_hsa", fsa_hsa)
}
