import { store } from "./harness"
import { productOf, regionOf } from "./shopper"
import { change, otherChannel } from "./staff"

const inTip = async (handle: string) => (await store<{ tip: { products: { product_id: string }[] } }>(`/tips/${handle}`)).body.tip.products.map(({ product_id }) => product_id)

/** Everything of ours that speaks of one product. */
async function expectUnseen(id: string): Promise<void> {
  expect(await inTip("ice")).not.toContain(id)
  for (const read of ["tips", "size-chart"]) {
    expect((await store(`/products/${id}/${read}`)).status).toBe(404)
  }
  expect((await store<{ size_charts: { product_id: string }[] }>("/size-charts")).body.size_charts.map(({ product_id }) => product_id)).not.toContain(id)
  const { id: region } = await regionOf("us")
  expect((await store(`/regions/${region}/stock?product_id=${id}`)).body).toEqual({ stock: {} })
}

describe("a shopper, of what isn't for sale here", () => {
  it("sees no draft, in the tip or by itself", async () => {
    const { id } = await productOf("aircast-knee-cryo-cuff")
    expect(await inTip("ice")).toContain(id)

    await change(`/products/${id}`, { status: "draft" })

    await expectUnseen(id)
  })

  it("sees nothing of another sales channel", async () => {
    const [id = ""] = await inTip("ice")
    expect((await store(`/products/${id}/tips`)).status).toBe(200)

    await change(`/products/${id}`, { sales_channels: [{ id: await otherChannel() }] })

    await expectUnseen(id)
  })

  it("sees no kind that staff took off the shelves", async () => {
    const { body } = await store<{ product_categories: { id: string }[] }>("/product-categories?handle=crutches")
    const path = `/product-categories/${body.product_categories[0]?.id}`
    expect((await store(`${path}/contraindications`)).status).toBe(200)

    await change(path, { is_active: false })

    expect((await store(`${path}/contraindications`)).status).toBe(404)
  })
})
