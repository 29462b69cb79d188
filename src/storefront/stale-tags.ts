import { PRICES_UPDATED, PRODUCT_FACTS_UPDATED } from "../workflows/catalogue/events"
import { CONTRAINDICATIONS_UPDATED, GUIDE_PAGE_UPDATED, TIP_PRODUCTS_UPDATED, TIP_UPDATED } from "../workflows/guide/events"

/** Tags of the storefront's cache manifest, `apps/storefront/src/lib/cache.ts`. */
export type Tag = "regions" | "categories" | "products" | "tips" | "guide" | "stock"

const written = (subject: string) => ["created", "updated", "deleted"].map((verb) => `${subject}.${verb}`)
const each = (events: string[], ...tags: Tag[]) => events.map((event) => [event, tags] as const)

/**
 * What the storefront has read that an event makes stale. `products` stands on every page that shows one, so one
 * product's change needs no tag of its own. How many there are is asked by browsers and never cached; but a tip ranks what
 * can be had before what is sold out, so every page that shows a tip's products stands under `stock`.
 */
const STALE: ReadonlyMap<string, readonly Tag[]> = new Map([
  ...each(["product", "product-variant", "product-option", "product-option-value"].flatMap(written), "products"),
  ...each([PRODUCT_FACTS_UPDATED, PRICES_UPDATED], "products"),
  // A product's page names its category.
  ...each(written("product-category"), "categories", "products"),
  // Prices depend on a region's currency and tax.
  ...each(written("region"), "regions", "products"),
  ...each([...written("shipping-option"), ...written("shipping-option-type")], "regions"),
  // A product's page names the tips it serves, and how sure each is.
  ...each([TIP_UPDATED, TIP_PRODUCTS_UPDATED], "tips", "products"),
  ...each([GUIDE_PAGE_UPDATED], "guide"),
  ...each([CONTRAINDICATIONS_UPDATED], "categories"),
  ...each(["inventory-level", "reservation-item"].flatMap(written), "stock"),
])

export const EVENTS = [...STALE.keys()]

/** The tags an event makes stale; none for an event that changes nothing that is cached. */
export function staleTags(event: string): readonly Tag[] {
  return STALE.get(event) ?? []
}
