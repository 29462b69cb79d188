import type { SearchTypes } from "@medusajs/framework/types"
import { graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import { pricesNow } from "./_prices"
import { PRODUCT_FIELDS, toProductDocument, type ProductRow } from "./_product-document"
import { productsOfEvent } from "./_products-of-event"
import { versioned, versionField } from "./_version"
import { ENGINE_SETTINGS } from "./_vocabulary"

const fields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  // `status` and `sales_channel_ids` must stay filterable: Medusa narrows every shopper's search by them. Where else a product
  // is sold is nobody's business.
  status: search.keyword().filterable().retrievable(false),
  sales_channel_ids: search.keyword().array().filterable().retrievable(false),
  title: search.text().searchable({ weight: 10 }),
  category_name: search.text().searchable({ weight: 9 }),
  also_called: search.text().array().searchable({ weight: 9 }).retrievable(false),
  brand: search.text().searchable({ weight: 8 }).filterable().facetable(),
  subtitle: search.text().searchable({ weight: 7 }),
  good_for: search.text().searchable({ weight: 6 }),
  shape: search.text().searchable({ weight: 5 }),
  variants: search.text().array().searchable({ weight: 4 }),
  /** What it can be had in, with what each size fits; see `choicesOf`. */
  choices: search.keyword().array(),
  sizes: search.keyword().array().filterable().facetable(),
  skus: search.keyword().array().searchable({ weight: 4 }),
  material: search.text().searchable({ weight: 3 }),
  helps_with: search.text().array().searchable({ weight: 2 }).retrievable(false),
  in_stock: search.boolean().filterable().facetable(),
  description: search.text().searchable({ weight: 1 }),
  category: search.keyword().filterable().facetable(),
  tips: search.keyword().array().filterable().facetable(),
  /** Why it serves each of `tips`, in their order. */
  tip_reasons: search.text().array().searchable({ weight: 3 }),
  /** How well it serves the tip it serves best: 2 is made for it. */
  fit: search.integer(),
  /** Staff's order within the tip it serves best; what nobody ordered is last. */
  rank: search.integer().sortable(),
  thumbnail: search.keyword(),
  picture_alt: search.keyword(),
  support_level: search.keyword().filterable().facetable(),
  hinge: search.keyword().filterable().facetable(),
  side: search.keyword().filterable().facetable(),
  closure: search.keyword().filterable().facetable(),
  pair: search.boolean(),
  arch_height: search.keyword().filterable().facetable(),
  cold_source: search.keyword().filterable().facetable(),
  latex_free: search.boolean().filterable().facetable(),
  neoprene_free: search.boolean().filterable().facetable(),
  washable: search.boolean().filterable().facetable(),
  evidence: search.keyword().filterable().facetable(),
  price_usd: search.float().filterable().sortable().facetable(),
  price_gbp: search.float().filterable().sortable().facetable(),
  price_eur: search.float().filterable().sortable().facetable(),
  ...versionField,
})

const source = {
  fields: PRODUCT_FIELDS,
  async transform(rows: ProductRow[], { container }: SearchTypes.SearchIngestionContext) {
    const prices = await pricesNow(container.query, rows.flatMap(({ variants }) => (variants ?? []).map(({ id }) => id)))
    return rows.map((row) => versioned(toProductDocument(row, prices)))
  },
}

/** Products by all that a shopper may call them. */
export const PRODUCT_INDEX = {
  name: "product",
  entity: "product",
  fields,
  settings: { ...ENGINE_SETTINGS, typo_tolerance: { ...ENGINE_SETTINGS.typo_tolerance, disabled_on_attributes: ["skus"] } },
  events: [
    "product.created", "product.updated", "product.deleted",
    "product-variant.created", "product-variant.updated", "product-variant.deleted",
    "product-category.updated", "product-category.deleted",
    "inventory-level.created", "inventory-level.updated", "inventory-level.deleted",
    "reservation-item.created", "reservation-item.updated", "reservation-item.deleted",
    "guide.tip.updated", "guide.tip-products.updated", "catalogue.product-facts.updated", "catalogue.prices.updated",
  ],
  consume: graphConsume({ ...source, resolve_ids: productsOfEvent, is_delete: ({ name }) => name === "product.deleted" }),
  // An engine takes a thousand documents nearly as fast as a hundred.
  seed: graphSeed({ ...source, batch_size: 1_000 }),
}
