/** `{ product_ids: string[] }`: products whose attributes or size chart changed. */
export const PRODUCT_FACTS_UPDATED = "catalogue.product-facts.updated"
/** `{ product_ids: string[] }`: products whose prices changed in a price list. */
export const PRICES_UPDATED = "catalogue.prices.updated"
