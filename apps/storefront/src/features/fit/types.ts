/** One size of a chart, in inches, as the store API gives it. */
export type SizeRange = { label: string; min_in: number; max_in: number }

export type Unit = "in" | "cm"

export const CM_PER_INCH = 2.54

/** A length in the unit a shopper reads, rounded as a tape can be read: half inches kept, whole centimetres. */
export function inUnit(inches: number, unit: Unit): number {
  return unit === "in" ? Math.round(inches * 10) / 10 : Math.round(inches * CM_PER_INCH)
}
