import { request, store } from "./harness"
import { ADDRESS, regionOf, variantInStock } from "./shopper"

/** The store API as Medusa's official starter calls it, with the fields it asks for: none of it is ours, and all of it must go on working. */
const CART_FIELDS = "*items,*region,*items.product,*items.variant,*items.thumbnail,*items.metadata,+items.total,*promotions,+shipping_methods.name"
const PRODUCT_FIELDS = "*variants.calculated_price,+variants.inventory_quantity,*variants.images,+metadata,+tags,"
const ORDER_FIELDS = "*payment_collections.payments,*items,*items.metadata,*items.variant,*items.product"

type Cart = { id: string; items: { id: string; quantity: number }[]; total: number }

async function ok<T>(path: string, body?: unknown, { method, headers }: { method?: string; headers?: Record<string, string> } = {}): Promise<T> {
  const answer = await store<T>(path, { method: method ?? (body === undefined ? "GET" : "POST"), body, headers })
  expect({ path, status: answer.status, message: answer.status === 200 ? undefined : answer.body }).toEqual({ path, status: 200 })
  return answer.body
}

describe("Medusa's official starter", () => {
  it("lists regions, collections, categories and products", async () => {
    const { regions } = await ok<{ regions: { id: string }[] }>("/regions")
    expect(regions).toHaveLength(6)
    await ok("/collections?fields=id,handle,title&limit=100&offset=0")
    const { product_categories } = await ok<{ product_categories: { products: unknown[] }[] }>("/product-categories?fields=*category_children,*products,*parent_category,*parent_category.parent_category&limit=100")
    expect(product_categories).toHaveLength(15)
    const { products, count } = await ok<{ products: { variants: { calculated_price: { calculated_amount: number }; inventory_quantity: number }[] }[]; count: number }>(`/products?limit=12&offset=0&region_id=${regions[0]?.id}&fields=${PRODUCT_FIELDS}`)
    expect(products).toHaveLength(12)
    expect(count).toBeGreaterThan(12)
    expect(products[0]?.variants[0]).toMatchObject({ calculated_price: { calculated_amount: expect.any(Number) }, inventory_quantity: expect.any(Number) })
  })

  it("fills, changes and orders a cart", async () => {
    const region = await regionOf("us")
    const variant = await variantInStock("standard-leg-spacer")
    const { cart } = await ok<{ cart: Cart }>("/carts", { region_id: region.id })
    const path = `/carts/${cart.id}`
    const lines = await ok<{ cart: Cart }>(`${path}/line-items`, { variant_id: variant.id, quantity: 2 })
    await ok(`${path}/line-items/${lines.cart.items[0]?.id}`, { quantity: 1 })
    await ok(path, { email: "dana@example.com", shipping_address: ADDRESS, billing_address: ADDRESS })

    const { shipping_options } = await ok<{ shipping_options: { id: string }[] }>(`/shipping-options?cart_id=${cart.id}&fields=%2Bservice_zone.fulfllment_set.type,*service_zone.fulfillment_set.location.address`)
    await ok(`${path}/shipping-methods`, { option_id: shipping_options[0]?.id })
    const { payment_providers } = await ok<{ payment_providers: { id: string }[] }>(`/payment-providers?region_id=${region.id}`)
    const { payment_collection } = await ok<{ payment_collection: { id: string } }>("/payment-collections", { cart_id: cart.id })
    await ok(`/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: payment_providers[0]?.id })
    const read = await ok<{ cart: Cart }>(`${path}?fields=${encodeURIComponent(CART_FIELDS)}`)
    expect(read.cart.items).toMatchObject([{ quantity: 1 }])

    const placed = await ok<{ type: string; order: { id: string } }>(`${path}/complete`, {})
    expect(placed.type).toBe("order")
    const { order } = await ok<{ order: { total: number } }>(`/orders/${placed.order.id}?fields=${ORDER_FIELDS}`)
    expect(order.total).toBe(read.cart.total)
  })

  it("takes a line out of a cart", async () => {
    const { cart } = await ok<{ cart: Cart }>("/carts", { region_id: (await regionOf("gb")).id })
    const { id } = await variantInStock("standard-leg-spacer")
    const lines = await ok<{ cart: Cart }>(`/carts/${cart.id}/line-items`, { variant_id: id, quantity: 1 })
    await ok(`/carts/${cart.id}/line-items/${lines.cart.items[0]?.id}`, undefined, { method: "DELETE" })
    expect((await ok<{ cart: Cart }>(`/carts/${cart.id}`)).cart.items).toEqual([])
  })

  it("signs a customer up and in, and reads what is hers", async () => {
    const credentials = { email: "dana.customer@example.com", password: "a long enough password" }
    const registered = await request<{ token: string }>("/auth/customer/emailpass/register", { method: "POST", body: credentials })
    await ok("/customers", { email: credentials.email, first_name: "Dana", last_name: "Okafor" }, { headers: { authorization: `Bearer ${registered.body.token}` } })
    const signedIn = await request<{ token: string }>("/auth/customer/emailpass", { method: "POST", body: credentials })
    const headers = { authorization: `Bearer ${signedIn.body.token}` }

    expect(await ok("/customers/me?fields=*orders", undefined, { headers })).toMatchObject({ customer: { email: credentials.email } })
    await ok("/customers/me/addresses", ADDRESS, { headers })
    expect(await ok("/orders?limit=10&offset=0&order=-created_at&fields=*items", undefined, { headers })).toMatchObject({ orders: [] })
    expect((await store("/customers/me")).status).toBe(401)
  })
})
