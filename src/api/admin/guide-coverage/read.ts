import CategoryContraindicationLink from "../../../links/category-contraindication"
import TipProductLink from "../../../links/tip-product"
import type { Fit } from "../../../modules/guide/types"
import { rowsOf, type Query } from "../../../query"
import { stockByProduct } from "../../store/tips/products"
import { reviewOf } from "../contraindications/review"
import type { Held } from "./judge"

type Tip = { id: string; title: string; no_products_reason: string | null; review_due_on: string | null }
type Page = { id: string; title: string; review_due_on: string }
type Variant = { id: string; sku: string | null; manage_inventory: boolean; allow_backorder: boolean }
type Product = {
  id: string
  title: string
  status: string
  categories: { id: string; name: string }[]
  sales_channels: { id: string }[]
  variants: Variant[]
  options: { title: string; values: { value: string }[] }[]
  size_chart?: Held["products"][number]["chart"]
}
type Category = { id: string; name: string; metadata: Record<string, unknown> | null }

const PRODUCT = [
  "id", "title", "status", "categories.id", "categories.name", "sales_channels.id", "options.title", "options.values.value",
  "variants.id", "variants.sku", "variants.manage_inventory", "variants.allow_backorder", "size_chart.id", "size_chart.measures.site", "size_chart.measures.ranges.variant_sku",
]

/** All that is judged of guide and shop. The number of questions to the database doesn’t grow with either. */
export async function readHeld(query: Query): Promise<Held> {
  const tips = await rowsOf<Tip>(query, { entity: "guide_tip", fields: ["id", "title", "no_products_reason", "review_due_on"], pagination: { order: { position: "ASC" } } })
  const pages = await rowsOf<Page>(query, { entity: "guide_page", fields: ["id", "title", "review_due_on"], pagination: { order: { position: "ASC" } } })
  const products = await rowsOf<Product>(query, { entity: "product", fields: PRODUCT, pagination: { order: { title: "ASC" } } })
  const links = await rowsOf<{ guide_tip_id: string; product_id: string; fit: Fit }>(query, { entity: TipProductLink.entryPoint, fields: ["guide_tip_id", "product_id", "fit"] })
  return {
    tips,
    products: products.map(heldProduct),
    links: links.map(({ guide_tip_id: tip_id, product_id, fit }) => ({ tip_id, product_id, fit })),
    categories: await readCategories(query),
    texts: [...tips.map(textOf("tip")), ...pages.map(textOf("page"))],
    stock: await stockByProduct(query, products, [...new Set(products.flatMap(({ sales_channels }) => sales_channels.map(({ id }) => id)))]),
  }
}

function heldProduct({ id, title, status, categories, variants, options, size_chart }: Product): Held["products"][number] {
  return {
    id, title, status, categories,
    skus: variants.flatMap(({ sku }) => sku ?? []),
    options: options.map(({ title: name, values }) => ({ title: name, values: values.map(({ value }) => value) })),
    chart: size_chart ?? null,
  }
}

const textOf = (kind: "tip" | "page") => ({ id, title, review_due_on: due }: Tip | Page) => ({ kind, id, title, due })

/** The kinds of thing that shoppers see. */
async function readCategories(query: Query): Promise<Held["categories"]> {
  const rows = await rowsOf<Category>(query, { entity: "product_category", fields: ["id", "name", "metadata"], filters: { is_active: true, is_internal: false }, pagination: { order: { rank: "ASC" } } })
  const links = await rowsOf<{ product_category_id: string }>(query, { entity: CategoryContraindicationLink.entryPoint, fields: ["product_category_id"] })
  return rows.map(({ id, name, metadata }) => ({
    id, name,
    contraindications: links.filter(({ product_category_id }) => product_category_id === id).length,
    reviewed_on: reviewOf(metadata)?.on ?? null,
  }))
}
