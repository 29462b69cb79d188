import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** What Medusa narrows every shopper's search by. Were it a shopper's to filter by, one could find out where else a thing is sold. */
const SHOPS_OWN = ["status", "sales_channel_ids"]

/** Refuses a search that asks by what is the shop's own business, before it is narrowed by it. */
export function withoutShopFields({ body }: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const field = shopFieldIn(body)
  next(field ? new MedusaError(MedusaError.Types.INVALID_DATA, `A search can't be made by "${field}"`) : undefined)
}

/** The first such field that a search filters, sorts or tells things apart by; wherever in it that stands. */
export function shopFieldIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) {
    return undefined
  }
  for (const [key, part] of Object.entries(value)) {
    const found = SHOPS_OWN.find((field) => key === field || (key === "distinct" && part === field)) ?? shopFieldIn(part)
    if (found) {
      return found
    }
  }
  return undefined
}
