import { MedusaError } from "@medusajs/framework/utils"
import type { MeiliSearchApiError } from "meilisearch"

/** Meilisearch's own word for it comes with 503, whoever stands in front of it says 429. */
export function isTooMuch({ response, cause }: MeiliSearchApiError): boolean {
  return response.status === 429 || cause?.code === "too_many_search_requests"
}

/** In the form that Medusa's seeding looks for, which then waits as long as it was told (`retry_after`, in milliseconds) and tries again. A search doesn't wait: the standby answers. */
export function askedTooMuch({ response, message }: MeiliSearchApiError): MedusaError {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN)
  return Object.assign(new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message), { status: 429, ...(Number.isFinite(seconds) ? { retry_after: seconds * 1_000 } : {}) })
}
