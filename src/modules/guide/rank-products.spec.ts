import { rankProducts, type TipProduct } from "./rank-products"

const product = (handle: string, fit: 1 | 2, position: number): TipProduct => ({ product_id: handle, handle, fit, reason: `Because of ${handle}`, position })
const order = (products: TipProduct[], stock: Record<string, number | null>) =>
  rankProducts(products, new Map(Object.entries(stock))).map(({ handle }) => handle)

describe("rankProducts", () => {
  it("puts what was made for the tip before what helps a little, whatever staff's order says", () => {
    expect(order([product("pillow", 1, 0), product("wedge", 2, 9)], { pillow: 5, wedge: 5 })).toEqual(["wedge", "pillow"])
  })

  it("puts something sold out behind its equals, but not behind a worse fit", () => {
    const products = [product("cuff", 2, 0), product("pack", 2, 1), product("bag", 1, 2)]
    expect(order(products, { cuff: 0, pack: 3, bag: 3 })).toEqual(["pack", "cuff", "bag"])
  })

  it("keeps staff's order among equals, and drops nothing", () => {
    expect(order([product("b", 2, 2), product("a", 2, 1), product("c", 2, 3)], { a: 1, b: 1 })).toEqual(["a", "b", "c"])
  })

  it("counts a product whose stock isn't kept as in stock", () => {
    const [download] = rankProducts([product("plan", 2, 0)], new Map([["plan", null]]))
    expect(download?.in_stock).toBe(true)
  })
})
