import { admin, eventually, request, store } from "./harness"
import { productOf } from "./shopper"
import { change, leaveInStock, rows } from "./staff"

type Linked = { fit: number; reason: string; position: number; in_stock: boolean; product: { id: string; handle: string; status: string } }
type Serves = { fit: number; reason: string; tip: { id: string; handle: string } }
type Refusal = { message: string }

const tipId = async (handle: string) => (await rows<{ id: string }>(`select id from guide_tip where handle = '${handle}'`))[0]?.id ?? ""
const linked = async (id: string) => (await admin<{ products: Linked[] }>(`/tips/${id}/products`)).body.products
const shown = async (handle: string) => (await store<{ tip: { products: { handle: string; reason: string }[] } }>(`/tips/${handle}`)).body.tip.products

describe("staff link products and tips, from a tip", () => {
  it("and shoppers see the products, their reasons and their order at once", async () => {
    const id = await tipId("elevation")
    const before = await linked(id)
    const spacer = await productOf("standard-leg-spacer")
    const products = [{ product_id: spacer.id, fit: 2, reason: "Fits between the knees." }, ...before.slice(0, 2).map(({ fit, reason, product }) => ({ product_id: product.id, fit, reason }))]
    await change(`/tips/${id}/products`, { products })
    expect((await linked(id)).map(({ product }) => product.id)).toEqual(products.map(({ product_id }) => product_id))
    expect((await shown("elevation"))[0]).toMatchObject({ handle: "standard-leg-spacer", reason: "Fits between the knees." })
  })

  it.each([
    ["an unknown fit", { fit: 3 }, /fit/],
    ["no reason", { reason: "  " }, /reason/],
    ["a product that isn’t there", { product_id: "prod_nothing" }, /products, 0: .*prod_nothing/],
  ])("are refused %s, by name, and nothing changes", async (_, wrong, said) => {
    const id = await tipId("ice")
    const before = await linked(id)
    const { id: product_id } = await productOf("standard-leg-spacer")
    const answer = await admin<Refusal>(`/tips/${id}/products`, { method: "POST", body: { products: [{ product_id, fit: 2, reason: "Cold.", ...wrong }] } })
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(said)
    expect(await linked(id)).toEqual(before)
  })

  it("may not sell for a tip that sells nothing", async () => {
    const { id: product_id } = await productOf("standard-leg-spacer")
    const answer = await admin<Refusal>(`/tips/${await tipId("painkillers")}/products`, { method: "POST", body: { products: [{ product_id, fit: 1, reason: "No." }] } })
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(/sells nothing, on purpose/)
  })

  it("see which product is sold out, and which is a draft", async () => {
    const id = await tipId("elevation")
    const { id: product_id, variants } = await productOf("standard-leg-spacer")
    await change(`/tips/${id}/products`, { products: [{ product_id, fit: 2, reason: "Fits between the knees." }] })
    expect(await linked(id)).toMatchObject([{ in_stock: true, product: { status: "published" } }])
    for (const { sku } of variants) {
      await leaveInStock(sku, 0)
    }
    await change(`/products/${product_id}`, { status: "draft" })
    expect(await linked(id)).toMatchObject([{ in_stock: false, product: { status: "draft" } }])
  })

  it("see of each tip how many products it has", async () => {
    const { tips } = (await admin<{ tips: { id: string; handle: string; product_count: number }[] }>("/tips")).body
    const counts = await Promise.all(tips.map(async ({ id }) => (await linked(id)).length))
    expect(tips.map(({ product_count }) => product_count)).toEqual(counts)
    expect(tips.find(({ handle }) => handle === "surgery")?.product_count).toBe(0)
  })

  it("learn that there is no such tip", async () => {
    expect((await admin("/tips/gtip_nothing/products")).status).toBe(404)
  })
})

describe("staff link products and tips, from a product", () => {
  it("and each tip keeps its order, with what is new at its end", async () => {
    const cuff = await productOf("aircast-knee-cryo-cuff")
    const [ice, elevation] = await Promise.all([tipId("ice"), tipId("elevation")])
    const before = await linked(ice)
    await change(`/products/${cuff.id}/tips`, { tips: [{ tip_id: ice, fit: 1, reason: "Cold, and a squeeze." }, { tip_id: elevation, fit: 1, reason: "Fills by lifting the cooler." }] })
    const after = await linked(ice)
    expect(after.map(({ product }) => product.handle)).toEqual(before.map(({ product }) => product.handle))
    expect((await linked(elevation)).at(-1)?.product.id).toBe(cuff.id)
    const { body } = await admin<{ tips: Serves[] }>(`/products/${cuff.id}/tips`)
    expect(body.tips.map(({ tip, fit, reason }) => [tip.handle, fit, reason])).toEqual([["ice", 1, "Cold, and a squeeze."], ["elevation", 1, "Fills by lifting the cooler."]])
  })

  it("and search follows", async () => {
    const cuff = await productOf("aircast-knee-cryo-cuff")
    await change(`/products/${cuff.id}/tips`, { tips: [{ tip_id: await tipId("rest"), fit: 1, reason: "While you rest." }] })
    const tips = async () => (await store<{ results: { hits: { document: { tips: string[] } }[] }[] }>("/search", { method: "POST", body: { entity: "product", filters: { id: cuff.id } } })).body.results[0]?.hits[0]?.document.tips
    await eventually("search knows its tip", async () => (JSON.stringify(await tips()) === '["rest"]' ? true : undefined))
  })

  it("are refused a tip named twice", async () => {
    const { id } = await productOf("aircast-knee-cryo-cuff")
    const tip_id = await tipId("ice")
    const answer = await admin<Refusal>(`/products/${id}/tips`, { method: "POST", body: { tips: [{ tip_id, fit: 1, reason: "Cold." }, { tip_id, fit: 2, reason: "Cold." }] } })
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(/tips.*names a tip twice/)
  })
})

it.each(["/admin/tips", "/admin/tips/some/products", "/admin/products/some/tips"])("%s is for staff alone", async (path) => {
  expect((await request(path)).status).toBe(401)
})
