/** What the shop's staff see, through the admin API. */

type Order = { id: string; display_id: number; email: string; total: number; items: { variant_sku: string; quantity: number }[] }
type Level = { stocked_quantity: number; reserved_quantity: number; available_quantity: number }

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
  const { inventory_items: items } = await ask<{ inventory_items: { location_levels: Level[] }[] }>(`/admin/inventory-items?sku=${encodeURIComponent(sku)}&fields=*location_levels`)
  const [item] = items
  if (!item) {
    throw new Error(`Staff see no stock of ${sku}`)
  }
  return item.location_levels.reduce((sum, { available_quantity }) => sum + available_quantity, 0)
}

async function ask<T>(path: string): Promise<T> {
  token ??= signIn()
  return answerOf<T>(await fetch(`${backend()}${path}`, { headers: { authorization: `Bearer ${await token}` } }))
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

function backend(): string {
  const { BACKEND_URL } = process.env
  if (!BACKEND_URL) {
    throw new Error('BACKEND_URL is not set: browser tests are started with "npm test", which brings up what they need')
  }
  return BACKEND_URL
}
