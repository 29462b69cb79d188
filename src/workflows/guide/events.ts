/** `{ id: string[] }`: tips that were made or changed. */
export const TIP_UPDATED = "guide.tip.updated"
/** `{ id: string, product_ids: string[] }`: a tip, and every product that is or was linked with it. */
export const TIP_PRODUCTS_UPDATED = "guide.tip-products.updated"
/** `{ id: string[] }`: pages of the guide that were made or changed. */
export const GUIDE_PAGE_UPDATED = "guide.page.updated"
