import { FIELDS, type Values } from "./field-names"

/** What was typed into the checkout of one cart, as it is kept in the shopper's own tab. */
export type Draft = Partial<Values>

/** The draft of this cart out of what the tab kept; empty for another cart's, and for anything that isn't one. */
export function parseDraft(text: string | null, cartId: string): Draft {
  try {
    const kept: unknown = JSON.parse(text ?? "null")
    if (typeof kept !== "object" || kept === null || !("cartId" in kept) || kept.cartId !== cartId || !("values" in kept)) {
      return {}
    }
    const values = kept.values as Record<string, unknown> | null
    return Object.fromEntries(FIELDS.flatMap((field) => (typeof values?.[field] === "string" ? [[field, values[field]]] : [])))
  } catch {
    return {}
  }
}

export function draftText(cartId: string, values: Draft): string {
  return JSON.stringify({ cartId, values })
}
