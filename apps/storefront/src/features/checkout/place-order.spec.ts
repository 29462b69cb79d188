import type { Cart } from "../../lib/data/cart"
import type * as PlaceOrder from "./place-order"

Object.assign(process.env, { MEDUSA_URL: "http://backend.example", MEDUSA_PUBLISHABLE_KEY: "pk_1", REVALIDATE_SECRET: "x".repeat(32), SITE_URL: "http://localhost:8000" })
const { placeOrder } = jest.requireActual<typeof PlaceOrder>("./place-order")

type Answer = { status?: number; body: unknown }

const amounts = { total: 135, item_total: 129, item_subtotal: 129, shipping_total: 6, shipping_subtotal: 6, tax_total: 0, discount_total: 0 }
const cart: Cart = {
  id: "cart_1", currency_code: "usd", region_id: "reg_1", email: null, completed_at: null, items: [], shipping_address: null,
  shipping_methods: [{ shipping_option_id: "so_1", amount: 6 }], ...amounts,
}
const address = { first_name: "Dana", last_name: "Okafor", address_1: "418 Alder Street", address_2: "", postal_code: "97205", city: "Portland", province: "us-or", country_code: "us" }
const delivery = { email: "dana@example.com", address, shipping_option_id: "so_1" }

const WHOLE: Answer = { body: { cart } }
const ORDER: Answer = { body: { type: "order", order: { id: "order_1" } } }
const COMPLETED: Answer = { status: 400, body: { message: "Cart cart_1 is already completed." } }
const PAYABLE = { "POST /payment-collections": [{ body: { payment_collection: { id: "paycol_1" } } }], "POST /payment-collections/paycol_1/payment-sessions": [{ body: { payment_collection: { id: "paycol_1" } } }] }

/** A backend that answers each call with the next of its answers, and the last of them for ever; an answer that is missing is a connection that breaks. */
function backend(answers: Record<string, (Answer | undefined)[]>): string[] {
  const calls: string[] = []
  global.fetch = jest.fn(async (url: string, { method = "GET" }: RequestInit) => {
    const call = `${method} ${url.replace("http://backend.example/store", "")}`
    calls.push(call)
    const left = answers[call] ?? []
    const answer = left.length > 1 ? left.shift() : left[0]
    if (!answer) {
      throw new Error("socket hang up")
    }
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 })
  }) as unknown as typeof fetch
  return calls
}

describe("placing an order", () => {
  it("places it for the total beside the button", async () => {
    backend({ "POST /carts/cart_1": [WHOLE], ...PAYABLE, "POST /carts/cart_1/complete": [ORDER] })
    expect(await placeOrder(cart, delivery, 135)).toEqual({ kind: "placed", orderId: "order_1" })
  })

  it("places none for another total", async () => {
    const calls = backend({ "POST /carts/cart_1": [WHOLE], "GET /carts/cart_1": [WHOLE], ...PAYABLE, "POST /carts/cart_1/complete": [ORDER] })
    expect(await placeOrder(cart, delivery, 129)).toMatchObject({ kind: "changed", cart: { total: 135 } })
    expect(calls).not.toContain("POST /carts/cart_1/complete")
  })

  it("ends at the same order when another window was quicker, and the cart refuses to change", async () => {
    backend({ "POST /carts/cart_1": [COMPLETED], "GET /carts/cart_1": [{ body: { cart: { ...cart, completed_at: "2026-11-24T20:00:00Z" } } }], "POST /carts/cart_1/complete": [ORDER] })
    expect(await placeOrder(cart, delivery, 135)).toEqual({ kind: "placed", orderId: "order_1" })
  })

  it("says that it was refused when the shop won’t have what was typed, not that it could not be reached", async () => {
    backend({ "POST /carts/cart_1": [{ status: 400, body: { message: "Country with code us is not within region" } }], "GET /carts/cart_1": [WHOLE] })
    expect(await placeOrder(cart, delivery, 135)).toMatchObject({ kind: "refused", error: expect.stringContaining("could not place") as string })
  })

  it("waits for the order that somebody else is placing from the same cart", async () => {
    jest.useFakeTimers()
    backend({ "POST /carts/cart_1": [WHOLE], ...PAYABLE, "POST /carts/cart_1/complete": [{ status: 409, body: { message: "Conflict" } }, ORDER] })
    const placing = placeOrder(cart, delivery, 135)
    await jest.advanceTimersByTimeAsync(500)
    expect(await placing).toEqual({ kind: "placed", orderId: "order_1" })
    jest.useRealTimers()
  })

  it("knows nothing when the shop falls silent while it is placing, and nothing was placed when it does before", async () => {
    backend({ "POST /carts/cart_1": [WHOLE], ...PAYABLE, "POST /carts/cart_1/complete": [undefined] })
    expect(await placeOrder(cart, delivery, 135)).toEqual({ kind: "unknown" })
    backend({ "POST /carts/cart_1": [undefined] })
    await expect(placeOrder(cart, delivery, 135)).rejects.toMatchObject({ status: 0 })
  })
})
