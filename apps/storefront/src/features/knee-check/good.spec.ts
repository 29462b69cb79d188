import { DEFAULT_COUNTRY } from "../../lib/countries"
import type { Product } from "../catalogue/product"
import { goodsOf, picturesOf } from "./good"
import { SEEDED_SHELF } from "./shelf.fixture"

const region = { ...DEFAULT_COUNTRY, id: "reg" }
const delivery = [{ id: "s", code: null, name: "Standard", description: null, amount: 6, free_from: 75 }]
const product = (handle: string, variants: Product["variants"]): Product => ({ id: handle, handle, title: handle, subtitle: null, description: null, picture: null, category: null, attributes: null, variants })
const variant = (size: string, price: number) => ({ id: size, title: size, options: { Size: size }, price })

describe("what the plan may offer", () => {
  it("has its price, and what it costs delivered", () => {
    expect(goodsOf([product("bands", [variant("One", 16)])], delivery, region).bands).toEqual({ title: "bands", picture: null, price: "$16.00", delivered: "$22.00 delivered", evidence: null, choose: null })
  })

  it("sends whoever has to choose to the thing’s own page", () => {
    expect(goodsOf([product("sleeve", [variant("S", 20), variant("M", 22)])], delivery, region).sleeve).toMatchObject({ price: "from $20.00", choose: "size" })
  })

  it("has nothing that has no price here", () => {
    expect(goodsOf([product("gone", [])], delivery, region)).toEqual({})
  })

  it("has every picture that any tip could bring, each once and whatever is answered", () => {
    const good = (picture: string | null) => ({ title: "", picture, price: "", delivered: null, evidence: null, choose: null })
    const [first, second, third] = [...new Set(SEEDED_SHELF.tips.flatMap(({ products }) => products.map(({ handle }) => handle)))]
    const goods = { [String(first)]: good("/media/a.svg"), [String(second)]: good("/media/a.svg"), [String(third)]: good(null), "no-tip-has-it": good("/media/b.svg") }
    expect(picturesOf(SEEDED_SHELF, goods)).toEqual(["/media/a.svg"])
  })
})
