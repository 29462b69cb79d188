import { admin, backend, eventually, store } from "./harness"
import { place, productOf, readyCart, type Product } from "./shopper"
import { change, guideRow, leaveInStock, otherChannel, remove, rows } from "./staff"

type Found = Record<string, unknown> & { handle: string }

/** A product as shoppers find it, or undefined where they don't. */
async function found(id: string): Promise<Found | undefined> {
  const { body } = await store<{ results: { hits: { document: Found }[] }[] }>("/search", { method: "POST", body: { entity: "product", filters: { id } } })
  return body.results[0]?.hits[0]?.document
}

/** Waits until search shows what an edit made of a product. */
const shows = (id: string, part: Record<string, unknown>) =>
  eventually(`search shows ${JSON.stringify(part)}`, async () => {
    const hit = await found(id)
    return hit && Object.entries(part).every(([field, value]) => JSON.stringify(hit[field]) === JSON.stringify(value)) ? true : undefined
  })
const hides = (id: string) => eventually("search no longer shows it", async () => ((await found(id)) ? undefined : true))

describe("what staff change is in search within five seconds", () => {
  let product: Product
  let sku: string
  beforeAll(async () => {
    product = await productOf("aircast-knee-cryo-cuff")
    sku = product.variants[0]?.sku ?? ""
  })

  it("a title", async () => {
    await change(`/products/${product.id}`, { title: "Cold water cuff" })
    await shows(product.id, { title: "Cold water cuff" })
  })

  it("a price", async () => {
    for (const { id } of product.variants) {
      await change(`/products/${product.id}/variants/${id}`, { prices: [{ currency_code: "usd", amount: 99 }] })
    }
    await shows(product.id, { price_usd: 99 })
  })

  it("a typed attribute", async () => {
    const [row] = await rows<{ id: string }>(`select product_attributes_id as id from product_product_attributes_product_attributes where product_id = '${product.id}'`)
    await backend.runWorkflow("save-product-facts", { products: [{ product_id: product.id, attributes_id: row?.id, attributes: { brand: "Another" } }] })
    await shows(product.id, { brand: "Another" })
  })

  it("that it is no longer for sale, and that it is again", async () => {
    await change(`/products/${product.id}`, { status: "draft" })
    await hides(product.id)
    await change(`/products/${product.id}`, { status: "published" })
    await shows(product.id, { handle: product.handle })
  })

  it("the name of its category", async () => {
    const { body } = await store<{ product_categories: { id: string }[] }>("/product-categories?handle=cryo-cuff")
    await change(`/product-categories/${body.product_categories[0]?.id}`, { name: "Cold water cuffs" })
    await shows(product.id, { category_name: "Cold water cuffs" })
  })

  it("a variant that was taken away", async () => {
    const gone = product.variants.at(-1)
    await remove(`/products/${product.id}/variants/${gone?.id}`)
    await eventually("search no longer knows its article number", async () => (((await found(product.id))?.skus as string[]).includes(gone?.sku ?? "") ? undefined : true))
  })

  it("stock that ran out at the warehouse, and came back", async () => {
    for (const variant of product.variants.slice(0, -1)) {
      await leaveInStock(variant.sku, 0)
    }
    await shows(product.id, { in_stock: false })
    await leaveInStock(sku, 1)
    await shows(product.id, { in_stock: true })
  })

  it("that a shopper bought the last one", async () => {
    const cart = await readyCart(product.variants[0]?.id ?? "", 1)
    expect((await place(cart.id)).body.type).toBe("order")
    await shows(product.id, { in_stock: false })
  })

  it("a price list that everybody gets, its new prices, and its end", async () => {
    const variant_id = product.variants[0]?.id
    const list = { title: "Winter sale", description: "Everybody's", type: "sale", status: "active" }
    const { price_list } = await change<{ price_list: { id: string } }>("/price-lists", { ...list, prices: [{ variant_id, currency_code: "usd", amount: 49 }] })
    await shows(product.id, { price_usd: 49 })
    const [price] = await rows<{ id: string }>(`select id from price where price_list_id = '${price_list.id}'`)
    await change(`/price-lists/${price_list.id}/prices/batch`, { update: [{ id: price?.id, variant_id, currency_code: "usd", amount: 39 }] })
    await shows(product.id, { price_usd: 39 })
    await change(`/price-lists/${price_list.id}`, { status: "draft" })
    await shows(product.id, { price_usd: 99 })
    await change(`/price-lists/${price_list.id}`, { status: "active" })
    await shows(product.id, { price_usd: 39 })
    await remove(`/price-lists/${price_list.id}`)
    await shows(product.id, { price_usd: 99 })
  })

  it("no price that only some are given", async () => {
    const { customer_group } = await change<{ customer_group: { id: string } }>("/customer-groups", { name: "Clinics" })
    await change("/price-lists", { title: "Clinics", description: "Theirs alone", type: "sale", status: "active", rules: { "customer.groups.id": [customer_group.id] }, prices: [{ variant_id: product.variants[0]?.id, currency_code: "usd", amount: 1 }] })
    await change(`/products/${product.id}`, { subtitle: "Cold and a squeeze" })
    await shows(product.id, { subtitle: "Cold and a squeeze", price_usd: 99 })
  })

  it("a new product, when it is published", async () => {
    const { sales_channels } = (await admin<{ product: { sales_channels: { id: string }[] } }>(`/products/${product.id}?fields=*sales_channels`)).body.product
    const made = await change<{ product: { id: string } }>("/products", { title: "Foam roller", status: "draft", options: [{ title: "Size", values: ["One"] }], variants: [{ title: "One", options: { Size: "One" }, prices: [{ currency_code: "usd", amount: 20 }] }], sales_channels: sales_channels.map(({ id }) => ({ id })) })
    await change(`/products/${made.product.id}`, { status: "published" })
    await shows(made.product.id, { title: "Foam roller", price_usd: 20 })
  })

  it("the tips it serves", async () => {
    const [tip] = await rows<{ id: string }>("select id from guide_tip where handle = 'rest'")
    await backend.runWorkflow("set-tip-products", { by: "somebody", tip_id: tip?.id, products: [{ product_id: product.id, fit: 1, reason: "It rests the leg too.", position: 0 }] })
    const serves = (isServing: boolean) => eventually(`search ${isServing ? "shows" : "no longer shows"} the tip`, async () => (((await found(product.id))?.tips as string[]).includes("rest") === isServing ? true : undefined))
    await serves(true)
    await backend.runWorkflow("set-tip-products", { by: "somebody", tip_id: tip?.id, products: [] })
    await serves(false)
  })

  it.each([["tip", "guide", "rest"], ["page", "guide_page", "icing"]] as const)("what a %s says", async (kind, entity, handle) => {
    const headline = "Two days off beat two months off."
    await backend.runWorkflow(kind === "tip" ? "save-tips" : "save-guide-pages", { by: "somebody", rows: [{ ...(await guideRow(kind, handle)), headline }] })
    await eventually("search shows the new headline", async () => {
      const { body } = await store<{ results: { hits: { document: Found }[] }[] }>("/search", { method: "POST", body: { entity, filters: { handle } } })
      return body.results[0]?.hits[0]?.document.headline === headline ? true : undefined
    })
  })

  it("that it was moved out of the storefront's sales channel, from the channel's own page", async () => {
    const { body } = await admin<{ product: { sales_channels: { id: string }[] } }>(`/products/${product.id}?fields=*sales_channels`)
    const web = body.product.sales_channels[0]?.id
    await change(`/sales-channels/${await otherChannel()}/products`, { add: [product.id] })
    await change(`/sales-channels/${web}/products`, { remove: [product.id] })
    await hides(product.id)
    await change(`/sales-channels/${web}/products`, { add: [product.id] })
    await shows(product.id, { handle: product.handle })
  })

  it("that a product is gone", async () => {
    const { id } = await productOf("standard-leg-spacer")
    await remove(`/products/${id}`)
    await hides(id)
  })
})
