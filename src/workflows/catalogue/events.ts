/** `{ product_ids: string[] }`: products whose attributes or size chart changed. */
export const PRODUCT_FACTS_UPDATED = "catalogue.product-facts.updated"
/** No data: prices changed in a price list, whichever products they are of. */
export const PRICES_UPDATED = "catalogue.prices.updated"
