import { createHmac } from "node:crypto"
import { createServer, type Server } from "node:http"
import { admin, backend, eventually, required } from "./harness"
import { productOf } from "./shopper"
import { change, leaveInStock, remove, rows } from "./staff"

type Told = { tags: string[]; isSigned: boolean; path: string }

describe("what staff change is told to the storefront", () => {
  let told: Told[] = []
  let server: Server
  const tags = () => new Set(told.flatMap((call) => call.tags))
  const isTold = (...wanted: string[]) => eventually(`the storefront is told of ${wanted.join(" and ")}`, async () => (wanted.every((tag) => tags().has(tag)) ? true : undefined))

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ""
      request.on("data", (chunk: Buffer) => { body += chunk.toString() })
      request.on("end", () => {
        const signature = createHmac("sha256", required("REVALIDATE_SECRET")).update(body).digest("hex")
        told.push({ ...(JSON.parse(body) as { tags: string[] }), isSigned: request.headers["x-kneewell-signature"] === signature, path: request.url ?? "" })
        response.end("{}")
      })
    })
    const { port } = new URL(required("STOREFRONT_URL"))
    await new Promise<void>((resume, reject) => server.once("error", reject).listen(Number(port), resume))
  })
  beforeEach(() => { told = [] })
  afterAll(() => new Promise((resume) => server.close(resume)))

  it("a product, signed, at the address that forgets", async () => {
    const { id } = await productOf("standard-leg-spacer")
    await change(`/products/${id}`, { subtitle: "Between the knees" })
    await isTold("products")
    expect(told.every(({ isSigned, path }) => isSigned && path === "/api/revalidate")).toBe(true)
    expect(tags()).not.toContain("tips")
  })

  it("a category, a tip, a page of the guide, what delivery costs", async () => {
    const [category] = await rows<{ id: string }>("select id from product_category where handle = 'bands'")
    await change(`/product-categories/${category?.id}`, { description: "Bands of rubber." })
    await isTold("categories", "products")

    const [tip] = await rows<{ id: string }>("select id from guide_tip where handle = 'rest'")
    await backend.runWorkflow("set-tip-products", { by: "somebody", tip_id: tip?.id, products: [] })
    await isTold("tips")

    const [page] = await rows<{ row: Record<string, unknown> }>("select to_jsonb(t) - 'created_at' - 'updated_at' as row from guide_page t where handle = 'causes'")
    await backend.runWorkflow("save-guide-pages", { by: "somebody", rows: [{ ...page?.row, label: "Why", sources: [] }] })
    await isTold("guide")

    const [option] = await rows<{ id: string }>("select id from shipping_option limit 1")
    await change(`/shipping-options/${option?.id}`, { name: "By post" })
    await isTold("regions")
  })

  it("a price list, of which Medusa says nothing", async () => {
    const { variants } = await productOf("standard-leg-spacer")
    const { price_list } = await change<{ price_list: { id: string } }>("/price-lists", { title: "Spring", description: "Spring", type: "sale", status: "active", prices: [{ currency_code: "usd", amount: 1, variant_id: variants[0]?.id }] })
    await isTold("products")
    told = []
    await remove(`/price-lists/${price_list.id}`)
    await isTold("products")
  })

  it("stock that ran out, and what was put aside for an order, without the pages that show none of it", async () => {
    const { variants } = await productOf("kneewell-inflatable-wedge")
    const sku = variants[0]?.sku ?? ""
    await leaveInStock(sku, 5)
    await isTold("stock")
    expect([...tags()]).toEqual(["stock"])

    told = []
    const { body } = await admin<{ inventory_items: { id: string; location_levels: { location_id: string; stocked_quantity: number }[] }[] }>(`/inventory-items?sku=${sku}&fields=id,*location_levels`)
    const [item] = body.inventory_items
    const stocked = item?.location_levels.find(({ stocked_quantity }) => stocked_quantity > 0)
    await change("/reservations", { inventory_item_id: item?.id, location_id: stocked?.location_id, quantity: 5 })
    await isTold("stock")
  })

  it("many things at once in few words", async () => {
    const { body } = await admin<{ products: { id: string }[] }>("/products?limit=30&fields=id")
    const update = body.products.map(({ id }) => ({ id, subtitle: "All at once" }))
    await change("/products/batch", { update })
    await isTold("products")
    expect(told.length).toBeLessThan(4)
  })

  it("goes on writing when there is no storefront", async () => {
    await new Promise((resume) => server.close(resume))
    const { id } = await productOf("standard-leg-spacer")
    await change(`/products/${id}`, { subtitle: "Nobody listens" })
    expect((await productOf("standard-leg-spacer")).id).toBe(id)
  })
})
