import type { Length, Unit } from "./length"
import type { Lengths } from "./match-chart"

/** What a shopper measured in this visit, and the unit they read. */
export type Visit = { unit: Unit | null; lengths: Lengths }

export const NOTHING: Visit = { unit: null, lengths: {} }

const isUnit = (value: unknown): value is Unit => value === "in" || value === "cm"
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value)

function isLength(value: unknown): value is Length {
  return isRecord(value) && isUnit(value.unit) && typeof value.value === "number" && value.value > 0 && value.value < 1000
}

/** Reads what was kept. Anything that isn't a visit of ours counts as nothing kept. */
export function readVisit(text: string | null): Visit {
  try {
    const kept: unknown = JSON.parse(text ?? "null")
    const lengths = isRecord(kept) && isRecord(kept.lengths) ? Object.entries(kept.lengths).filter((entry): entry is [string, Length] => isLength(entry[1])) : []
    return { unit: isRecord(kept) && isUnit(kept.unit) ? kept.unit : null, lengths: Object.fromEntries(lengths) }
  } catch {
    // Somebody else's text under our name: as good as none.
    return NOTHING
  }
}

/** The visit with a place measured; with `null`, that place is forgotten. */
export function withLength(visit: Visit, site: string, length: Length | null): Visit {
  const others = Object.entries(visit.lengths).filter(([other]) => other !== site)
  return { ...visit, lengths: Object.fromEntries(length ? [...others, [site, length]] : others) }
}
