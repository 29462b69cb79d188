/** What the shop's staff see and change, through the admin API. */

type Order = { id: string; display_id: number; email: string; total: number; items: { variant_sku: string; quantity: number }[] }
type Tip = { id: string; handle: string; saved_at: string; texts: Record<string, unknown> }
type TipProduct = { fit: number; reason: string; product: { id: string } }
type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number; available_quantity: number }

let token: Promise<string> | undefined

export async function orderNumbered(number: number): Promise<Order> {
  const { orders } = await ask<{ orders: Order[] }>("/admin/orders?order=-created_at&limit=20&fields=id,display_id,email,total,*items")
  const order = orders.find(({ display_id }) => display_id === number)
  if (!order) {
    throw new Error(`Staff see no order ${number}`)
  }
  return order
}

/** How many of a variant can still be sold, over all warehouses. */
export async function availableOf(sku: string): Promise<number> {
  const { location_levels: levels } = await stockOf(sku)
  return levels.reduce((sum, { available_quantity }) => sum + available_quantity, 0)
}

/** Leaves nothing of a variant to sell, in any warehouse. Gives back what puts all of it back. */
export async function sellOut(sku: string): Promise<() => Promise<void>> {
  const { id, location_levels: before } = await stockOf(sku)
  const setAll = async (quantityOf: (level: Level) => number) => {
    for (const level of before) {
      await ask(`/admin/inventory-items/${id}/location-levels/${level.location_id}`, { stocked_quantity: quantityOf(level) })
    }
  }
  await setAll(({ reserved_quantity }) => reserved_quantity)
  return () => setAll(({ stocked_quantity }) => stocked_quantity)
}

async function stockOf(sku: string): Promise<{ id: string; location_levels: Level[] }> {
  const { inventory_items: items } = await ask<{ inventory_items: { id: string; location_levels: Level[] }[] }>(`/admin/inventory-items?sku=${encodeURIComponent(sku)}&fields=id,*location_levels`)
  const [item] = items
  if (!item) {
    throw new Error(`Staff see no stock of ${sku}`)
  }
  return item
}

/** A tip with all that is written of it. */
export async function tipOf(handle: string): Promise<Tip> {
  const { tips } = await ask<{ tips: { id: string; handle: string }[] }>("/admin/tips")
  return (await ask<{ tip: Tip }>(`/admin/tips/${tips.find((tip) => tip.handle === handle)?.id ?? ""}`)).tip
}

/** Writes a tip's texts, over whatever stands there now. */
export async function writeTip(handle: string, texts: object): Promise<void> {
  const { id, saved_at, texts: standing } = await tipOf(handle)
  await ask(`/admin/tips/${id}`, { ...standing, ...texts, seen_at: saved_at })
}

export async function productsOfTip(id: string): Promise<{ product_id: string; fit: number; reason: string }[]> {
  const { products } = await ask<{ products: TipProduct[] }>(`/admin/tips/${id}/products`)
  return products.map(({ fit, reason, product }) => ({ product_id: product.id, fit, reason }))
}

/** Makes these, in this order, the products of a tip. */
export async function linkProducts(id: string, products: object[]): Promise<void> {
  await ask(`/admin/tips/${id}/products`, { products })
}

export async function productId(handle: string): Promise<string> {
  const { products } = await ask<{ products: { id: string }[] }>(`/admin/products?handle=${handle}&fields=id`)
  return products[0]?.id ?? ""
}

export async function categoryId(handle: string): Promise<string> {
  const { product_categories: categories } = await ask<{ product_categories: { id: string }[] }>(`/admin/product-categories?handle=${handle}&fields=id`)
  return categories[0]?.id ?? ""
}

/** A product's size chart, without the id that it has a new one of each time it is saved. */
export async function chartOf(id: string): Promise<object> {
  const { size_chart } = await ask<{ size_chart: { id: string } }>(`/admin/products/${id}/size-chart`)
  return { ...size_chart, id: undefined }
}

/** Writes a product's size chart, over whatever stands there now. */
export async function writeChart(product: string, chart: object): Promise<void> {
  const { size_chart } = await ask<{ size_chart: { id: string } }>(`/admin/products/${product}/size-chart`)
  await ask(`/admin/products/${product}/size-chart`, { ...chart, replaces: size_chart.id })
}

/** Asks the admin API; with a body, to change something. */
async function ask<T>(path: string, body?: object): Promise<T> {
  token ??= signIn()
  const headers = { authorization: `Bearer ${await token}`, "content-type": "application/json" }
  return answerOf<T>(await fetch(`${backend()}${path}`, { headers, ...(body && { method: "POST", body: JSON.stringify(body) }) }))
}

async function signIn(): Promise<string> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env
  const response = await fetch(`${backend()}/auth/user/emailpass`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email, password }) })
  return (await answerOf<{ token: string }>(response)).token
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) {
    throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`)
  }
  return (await response.json()) as T
}

export function backend(): string {
  const { BACKEND_URL } = process.env
  if (!BACKEND_URL) {
    throw new Error('BACKEND_URL is not set: browser tests are started with "npm test", which brings up what they need')
  }
  return BACKEND_URL
}
