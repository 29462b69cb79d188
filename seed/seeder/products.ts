import { createInventoryLevelsWorkflow, createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ProductStatus } from "@medusajs/framework/utils"
import { rowsOf } from "../../src/query"
import { saveProductFactsWorkflow } from "../../src/workflows/catalogue/save-product-facts"
import type { UploadedPictures } from "./pictures"
import { PRODUCT_FIELDS, stateOf, type ProductRow } from "./product-state"
import type { ProductData } from "./schema"
import type { Run } from "./run"
import type { Shipping } from "./shipping"

type Product = ProductData & { category: string }
type Measure = NonNullable<ProductData["size_chart"]>["measures"][number]
type Context = Shipping & { pictures: UploadedPictures; channel: string }
type Due = { product: Product; row: ProductRow | undefined; source: unknown }

/** Products with variants, prices, attributes and charts; stock is given once, when a product is made. */
export async function seedProducts(run: Run, context: Context): Promise<void> {
  const { ledger, data, force, logger } = run
  const before = await readProducts(run)
  const due = data.products.map((product) => {
    const row = before.get(product.handle)
    const source = { ...product, picture: context.pictures.get(product.picture)?.url ?? null, measured_at: product.size_chart?.measures.map(({ picture }) => context.pictures.get(picture)?.url ?? null) }
    return { product, row, source, decision: ledger.decide(keyOf(product), source, row && stateOf(row), force) }
  })
  due.filter(({ decision }) => decision === "leave to staff").forEach(({ product }) => logger.info(`${keyOf(product)}: changed by staff, left alone`))
  missingPictures(due, context).forEach((slug) => logger.warn(`No picture "${slug}" in seed/media yet`))

  const fresh = due.filter(({ decision }) => decision === "create")
  const edited = due.filter(({ decision }) => decision === "update")
  if (!fresh.length && !edited.length) {
    return
  }
  await ledger.begin([...fresh, ...edited].map(({ product, source }) => ({ key: keyOf(product), source })))
  await createProducts(run, context, fresh)
  await updateProducts(run, context, edited)
  await stockUp(run, context, [...fresh, ...edited])
  const after = await readProducts(run)
  await saveFacts(run, context, [...fresh, ...edited], after)

  const final = await readProducts(run)
  await ledger.note([...fresh, ...edited].map(({ product, source }) => ({ key: keyOf(product), source, state: stateOf(final.get(product.handle)) })))
}

const keyOf = ({ handle }: Product) => `product:${handle}`

function missingPictures(due: Due[], { pictures }: Context): string[] {
  const wanted = due.flatMap(({ product: { picture, size_chart } }) => [picture, ...(size_chart?.measures.map((measure) => measure.picture) ?? [])])
  return [...new Set(wanted)].filter((slug) => !pictures.has(slug))
}

async function createProducts(run: Run, context: Context, due: Due[]): Promise<void> {
  if (!due.length) {
    return
  }
  const { data: categories } = await run.query.graph({ entity: "product_category", fields: ["id", "handle"] })
  const products = due.map(({ product }) => ({
    ...fieldsOf(product, context),
    handle: product.handle,
    status: ProductStatus.PUBLISHED,
    category_ids: categories.filter(({ handle }) => handle === product.category).map(({ id }) => id),
    sales_channels: [{ id: context.channel }],
    shipping_profile_id: context.profile,
    options: product.options,
    variants: product.variants.map((variant) => ({ ...variantFields(variant), options: variant.options })),
  }))
  await createProductsWorkflow(run.container).run({ input: { products } })
}

/** Variants are matched by SKU; a new one in the data file is added by Medusa, a missing one is taken away. */
async function updateProducts({ container }: Run, context: Context, due: Due[]): Promise<void> {
  if (!due.length) {
    return
  }
  const products = due.flatMap(({ product, row }) =>
    row ? [{ id: row.id, ...fieldsOf(product, context), variants: product.variants.map((variant) => ({ ...idOf(row, variant.sku), ...variantFields(variant), options: variant.options })) }] : [],
  )
  await updateProductsWorkflow(container).run({ input: { products } })
}

function idOf(row: ProductRow, sku: string): { id: string } | object {
  const variant = row.variants.find((each) => each.sku === sku)
  return variant ? { id: variant.id } : {}
}

function fieldsOf({ title, subtitle, description, picture, variants, attributes }: Product, { pictures }: Context) {
  const uploaded = pictures.get(picture)
  return {
    title, subtitle, description,
    weight: variants[0]?.weight_g,
    metadata: { picture_alt: uploaded?.alt ?? "", picture_per_inch: uploaded?.perInch ?? null, brand: attributes.brand },
    ...(uploaded ? { thumbnail: uploaded.url, images: [{ url: uploaded.url }] } : {}),
  }
}

function variantFields({ sku, title, prices, weight_g }: ProductData["variants"][number]) {
  return {
    sku, title,
    weight: weight_g,
    manage_inventory: true,
    allow_backorder: false,
    prices: Object.entries(prices).map(([currency_code, amount]) => ({ currency_code, amount })),
  }
}

/** Gives stock to what is kept nowhere yet: what is new, or what a run that was cut off left without. */
async function stockUp({ container, query }: Run, { locations }: Context, due: Due[]): Promise<void> {
  const variants = new Map(due.flatMap(({ product }) => product.variants.map(({ sku, stock }) => [sku, stock])))
  const items = await rowsOf<{ id: string; sku: string; location_levels: unknown[] }>(query, { entity: "inventory_item", fields: ["id", "sku", "location_levels.id"], filters: { sku: [...variants.keys()] } })
  const bare = items.filter(({ location_levels }) => !location_levels.length)
  const inventory_levels = bare.flatMap(({ id, sku }) =>
    Object.entries(variants.get(sku) ?? {}).map(([location, stocked_quantity]) => ({ inventory_item_id: id, location_id: locations[location] ?? "", stocked_quantity })),
  )
  if (inventory_levels.length) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
  }
}

async function saveFacts({ container }: Run, context: Context, due: Due[], rows: Map<string, ProductRow>): Promise<void> {
  const products = due.flatMap(({ product: { handle, attributes, size_chart } }) => {
    const row = rows.get(handle)
    return row
      ? [{
          product_id: row.id,
          attributes_id: row.product_attributes?.id,
          attributes,
          size_chart_id: row.size_chart?.id,
          size_chart: size_chart && { ...size_chart, measures: size_chart.measures.map((measure, position) => measureFields(measure, position, context)) },
        }]
      : []
  })
  await saveProductFactsWorkflow(container).run({ input: { products } })
}

function measureFields({ picture, ranges, ...measure }: Measure, position: number, { pictures }: Context) {
  const drawing = pictures.get(picture)
  return { ...measure, position, picture_url: drawing?.url ?? null, picture_alt: drawing?.alt ?? null, ranges: ranges.map((range, at) => ({ ...range, position: at })) }
}

async function readProducts({ query, data }: Run): Promise<Map<string, ProductRow>> {
  const rows = await rowsOf<ProductRow>(query, { entity: "product", fields: PRODUCT_FIELDS, filters: { handle: data.products.map(({ handle }) => handle) } })
  return new Map(rows.map((row) => [row.handle, row]))
}
