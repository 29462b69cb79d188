import { admin, store } from "./harness"
import { place, productOf, readyCart, regionOf, variantInStock } from "./shopper"

const CUFF = "aircast-knee-cryo-cuff"

describe("buying", () => {
  it("places an order that staff can see, and takes one from stock", async () => {
    const before = await variantInStock(CUFF)
    const cart = await readyCart(before.id, 1)

    const placed = await place(cart.id)
    if (placed.body.type !== "order") {
      throw new Error(`Not placed: ${placed.body.error.message}`)
    }

    const seen = await admin<{ order: { display_id: number; total: number; items: { variant_id: string }[] } }>(
      `/orders/${placed.body.order.id}?fields=display_id,total,*items`,
    )
    expect(seen.body.order).toMatchObject({ display_id: placed.body.order.display_id, total: cart.total, items: [{ variant_id: before.id }] })
    const after = (await productOf(CUFF)).variants.find(({ id }) => id === before.id)
    expect(after?.inventory_quantity).toBe(before.inventory_quantity - 1)
  })

  it("refuses more than is in stock, and says so", async () => {
    const variant = await variantInStock(CUFF)
    const region = await regionOf("us")

    const answer = await store<{ message: string }>("/carts", {
      method: "POST",
      body: { region_id: region.id, items: [{ variant_id: variant.id, quantity: variant.inventory_quantity + 1 }] },
    })

    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(/inventory/i)
  })

  it("does not sell the last one twice", async () => {
    const { id, inventory_quantity } = await variantInStock(CUFF)
    const first = await readyCart(id, inventory_quantity)
    const second = await readyCart(id, 1)

    expect((await place(first.id)).body.type).toBe("order")
    const refused = await place(second.id)

    expect(refused.body).not.toMatchObject({ type: "order" })
    expect((await productOf(CUFF)).variants.find((variant) => variant.id === id)?.inventory_quantity).toBe(0)
  })

  it("gives the same order when the same cart is completed again", async () => {
    const variant = await variantInStock(CUFF)
    const cart = await readyCart(variant.id, 1)

    const [first, again] = [await place(cart.id), await place(cart.id)]

    expect(first.body).toMatchObject({ type: "order" })
    expect(again.body).toMatchObject({ type: "order", order: { id: (first.body as { order: { id: string } }).order.id } })
  })
})
