import type { Product } from "../catalogue/product"
import type { Match } from "../match/match-products"
import { offersOf, splitOffers, type Offer } from "./offers"
import type { TipProduct } from "./tip"

const product = (handle: string, over: Partial<Product> = {}): Product => ({
  id: handle, handle, title: handle, subtitle: null, description: null, picture: null, category: null, attributes: null,
  variants: [{ id: `${handle}-v`, title: "One", options: {}, price: 10 }], ...over,
})
const link = (handle: string, fit: 1 | 2 = 2, in_stock = true): TipProduct => ({ handle, fit, in_stock, reason: `Because of ${handle}` })
const evidence = { grade: "limited", direction: "for", summary: "" } as const
const offer = (handle: string, fit: 1 | 2, in_stock = true): Offer => ({ product: product(handle), fit, in_stock, reason: "", grade: "limited", category: "wrap", arch_height: null, latex_free: null, neoprene_free: null })
const handles = (offers: Offer[]) => offers.map(({ product: { handle } }) => handle)
const rows = (matches: Match<Offer>[]) => matches.map(({ product: { product: { handle } }, instead }) => (instead ? `${handle}, or ${instead.product.handle}` : handle))

describe("what a tip has to offer", () => {
  it("keeps the shop's order and each reason", () => {
    const offers = offersOf({ evidence, products: [link("cuff"), link("pack", 1)] }, [product("pack"), product("cuff")])
    expect(offers.map(({ product: { handle }, reason }) => `${handle}: ${reason}`)).toEqual(["cuff: Because of cuff", "pack: Because of pack"])
  })

  it("leaves out what has no price in the region, and what isn't in the shop", () => {
    expect(offersOf({ evidence, products: [link("cuff"), link("gone")] }, [product("cuff", { variants: [] })])).toEqual([])
  })

  it("grades a thing by its own evidence, and by the tip's where it has none", () => {
    const sleeve = product("sleeve", { attributes: { evidence: "none_shown" } as Product["attributes"] })
    expect(offersOf({ evidence, products: [link("sleeve", 1), link("wrap")] }, [sleeve, product("wrap")]).map(({ grade }) => grade)).toEqual(["none_shown", "limited"])
  })

  it("offers the best two in place and lists the rest in order", () => {
    const { inPlace, listed } = splitOffers([offer("a", 2), offer("b", 2), offer("c", 2), offer("d", 1)])
    expect([handles(inPlace), rows(listed)]).toEqual([["a", "b"], ["c", "d"]])
  })

  it("folds away what helps less when the list is long, and drops nothing", () => {
    const sleeves = Array.from({ length: 8 }, (_, at) => offer(`sleeve-${at}`, 1))
    const { listed, folded } = splitOffers([offer("a", 2), offer("b", 2), offer("c", 2), ...sleeves])
    expect([rows(listed), rows(folded)]).toEqual([["c"], handles(sleeves)])
    expect(splitOffers([offer("a", 2), offer("b", 2), ...sleeves]).folded).toEqual([])
  })

  it("offers nothing in place that is sold out or only helps a little", () => {
    const { inPlace, listed } = splitOffers([offer("sold-out", 2, false), offer("pillow", 1)])
    expect([handles(inPlace), rows(listed)]).toEqual([[], ["sold-out", "pillow"]])
  })

  it("puts the best that can be had beside an ideal that is sold out", () => {
    const { inPlace, listed } = splitOffers([offer("a", 2), offer("b", 2), offer("c", 2), offer("best", 2, false), offer("d", 1, false)])
    expect([handles(inPlace), rows(listed)]).toEqual([["a", "b"], ["c", "best, or a", "d"]])
  })
})
