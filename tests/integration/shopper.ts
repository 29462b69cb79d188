import { store } from "./harness"

type Variant = { id: string; sku: string; inventory_quantity: number; title: string; calculated_price: { calculated_amount: number; currency_code: string } }
export type Product = { id: string; handle: string; title: string; variants: Variant[] }
type Cart = { id: string; total: number; items: { id: string; quantity: number }[]; region_id: string }
type Placed = { type: "order"; order: { id: string; display_id: number; total: number; currency_code: string } } | { type: "cart"; error: { message: string } }

export type Region = { id: string; name: string; currency_code: string; countries: { iso_2: string }[] }

const ADDRESS = { first_name: "Dana", last_name: "Okafor", address_1: "418 Alder Street", city: "Portland", postal_code: "97205", province: "us-or", country_code: "us" }

/** The region that serves a country; the shop has one for each country it sells to. */
export async function regionOf(country: string): Promise<Region> {
  const { body } = await store<{ regions: Region[] }>("/regions")
  const region = body.regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === country))
  if (!region) {
    throw new Error(`No region sells to ${country}`)
  }
  return region
}

/** One published product as the storefront reads it: with prices of the region and what is in stock. */
export async function productOf(handle: string, country = "us"): Promise<Product> {
  const region = await regionOf(country)
  const query = new URLSearchParams({ handle, region_id: region.id, fields: "*variants.calculated_price,+variants.inventory_quantity" })
  const { body } = await store<{ products: Product[] }>(`/products?${query}`)
  const [product] = body.products
  if (!product) {
    throw new Error(`No product ${handle}`)
  }
  return product
}

/** The first variant of a product with at least this many in stock. */
export async function variantInStock(handle: string, atLeast = 2): Promise<Variant> {
  const { variants } = await productOf(handle)
  const variant = variants.find(({ inventory_quantity }) => inventory_quantity >= atLeast)
  if (!variant) {
    throw new Error(`No variant of ${handle} has ${atLeast} in stock`)
  }
  return variant
}

/** Fills a cart, addresses it, and prepares delivery and test payment: everything but placing the order. */
export async function readyCart(variantId: string, quantity: number): Promise<Cart> {
  const region = await regionOf("us")
  const made = await store<{ cart: Cart; message?: string }>("/carts", {
    method: "POST",
    body: { region_id: region.id, email: "dana@example.com", shipping_address: ADDRESS, items: [{ variant_id: variantId, quantity }] },
  })
  if (made.status !== 200) {
    throw new Error(made.body.message)
  }
  const { id } = made.body.cart
  const options = await store<{ shipping_options: { id: string }[] }>(`/shipping-options?cart_id=${id}`)
  await store(`/carts/${id}/shipping-methods`, { method: "POST", body: { option_id: options.body.shipping_options[0]?.id } })
  const collection = await store<{ payment_collection: { id: string } }>("/payment-collections", { method: "POST", body: { cart_id: id } })
  await store(`/payment-collections/${collection.body.payment_collection.id}/payment-sessions`, {
    method: "POST",
    body: { provider_id: "pp_system_default" },
  })
  return (await store<{ cart: Cart }>(`/carts/${id}`)).body.cart
}

export function place(cartId: string) {
  return store<Placed>(`/carts/${cartId}/complete`, { method: "POST", body: {} })
}
