import type { FieldErrors, Values } from "./field-names"

/** One row of the bill, already in words. */
export type BillRow = { label: string; text: string; kind: string }

/** The bill as it stands beside the button. `total` is what the button places, in the currency's main unit. */
export type BillView = { rows: BillRow[]; total: number; total_text: string }

export type OptionView = { id: string; name: string; price_text: string; arrives: string | null }

/** What the checkout shows after an attempt: everything typed, what is wrong where, and the bill as it is now. */
export type CheckoutState = {
  values: Values
  errors: FieldErrors
  /** Something that belongs to no field. */
  problem: string | null
  bill: BillView
  options: OptionView[]
  /** Counts attempts, so that the summary takes focus at each. */
  attempt: number
}
