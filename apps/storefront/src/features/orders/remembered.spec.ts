import { parseRemembered, withRemembered } from "./remembered"

describe("the orders of this browser", () => {
  it("are kept newest first, each once, ten at most", () => {
    const orders = Array.from({ length: 12 }, (_, index) => ({ cartId: `cart_${index}`, orderId: `order_${index}` }))
    const text = orders.reduce((kept, order) => withRemembered(kept, order), "")
    expect(parseRemembered(text)).toHaveLength(10)
    expect(parseRemembered(text)[0]).toEqual({ cartId: "cart_11", orderId: "order_11" })
    expect(withRemembered(text, { cartId: "cart_11", orderId: "order_11" })).toBe(text)
  })

  it("ignore nonsense", () => {
    expect(parseRemembered("cart_1:order_1.<script>.cart_2:cart_3.")).toEqual([{ cartId: "cart_1", orderId: "order_1" }])
    expect(parseRemembered(undefined)).toEqual([])
  })
})
