import "server-only"
import { z } from "zod"
import type { DeliveryOption } from "../../features/catalogue/delivered"
import type { Category, Contraindication, Product, ServedTip } from "../../features/catalogue/product"
import { cached } from "../cache"
import type { Region } from "../regions"
import { notFoundError, store } from "../store-client"
import { evidence } from "./evidence"
import { productFields, productRow, toProduct } from "./product-row"

const choosing = z.object({
  points: z.array(z.object({ when: z.string(), pick: z.string() })),
  read: z.array(z.object({ label: z.string(), url: z.string() })),
})

const categoryRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  description: z.string(),
  metadata: z.object({ verdict: z.string().optional(), choosing: choosing.optional() }).nullish(),
})

/** Every category of the shop, in the order staff gave them. */
export async function listCategories(): Promise<Category[]> {
  const schema = z.object({ product_categories: z.array(categoryRow) })
  const { product_categories } = await store.get("/store/product-categories", { limit: 100, fields: "id,handle,name,description,metadata" }, { schema, ...cached.categories() })
  return product_categories.map(({ metadata, ...category }) => ({ ...category, verdict: metadata?.verdict ?? null, choosing: metadata?.choosing ?? null }))
}

/** @throws NotFound for a handle that no category has */
export async function getCategory(handle: string): Promise<Category> {
  const category = (await listCategories()).find((each) => each.handle === handle)
  if (!category) {
    throw notFoundError(`There is no category "${handle}"`)
  }
  return category
}

/** All published products with the prices of a region. */
export async function listProducts(region: Region): Promise<Product[]> {
  const schema = z.object({ products: z.array(productRow) })
  const { products } = await store.get("/store/products", { region_id: region.id, limit: 200, fields: productFields }, { schema, ...cached.products() })
  return products.map(toProduct)
}

/** @throws NotFound for a handle that no published product has */
export async function getProduct(handle: string, region: Region): Promise<Product> {
  const schema = z.object({ products: z.array(productRow) })
  const { products } = await store.get("/store/products", { region_id: region.id, handle, limit: 1, fields: productFields }, { schema, ...cached.product(handle) })
  const [row] = products
  if (!row) {
    throw notFoundError(`There is no product "${handle}"`)
  }
  return toProduct(row)
}

const tipsSchema = z.object({
  tips: z.array(z.object({ handle: z.string(), title: z.string(), reason: z.string(), evidence })),
})

/** The tips a product serves, best first. */
export async function listTipsOf({ id, handle }: Product): Promise<ServedTip[]> {
  return (await store.get(`/store/products/${id}/tips`, {}, { schema: tipsSchema, ...cached.product(handle) })).tips
}

const contraindicationsSchema = z.object({
  contraindications: z.array(z.object({ handle: z.string(), title: z.string(), level: z.enum(["avoid", "ask"]), reason: z.string() })),
})

/** With which conditions not to use a kind of product, hard stops first. */
export async function listContraindications(categoryId: string): Promise<Contraindication[]> {
  const path = `/store/product-categories/${categoryId}/contraindications`
  return (await store.get(path, {}, { schema: contraindicationsSchema, ...cached.categories() })).contraindications
}

const deliverySchema = z.object({
  delivery_options: z.array(z.object({ id: z.string(), code: z.string().nullable(), name: z.string(), description: z.string().nullable(), amount: z.number(), free_from: z.number().nullable() })),
})

/** What delivery costs in a region, cheapest first, before there is a cart. */
export async function listDelivery(region: Region): Promise<DeliveryOption[]> {
  return (await store.get(`/store/regions/${region.id}/delivery-options`, {}, { schema: deliverySchema, ...cached.regions() })).delivery_options
}
