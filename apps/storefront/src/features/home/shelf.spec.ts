import type { Product } from "../catalogue/product"
import type { Tip, TipProduct } from "../tips/tip"
import { shelfOf } from "./shelf"

const product = (handle: string): Product => ({
  id: handle, handle, title: handle, subtitle: null, description: null, picture: null, category: null, attributes: null,
  variants: [{ id: `${handle}-v`, title: "One", options: {}, price: 10 }],
})
const link = (handle: string, fit: 1 | 2 = 2, in_stock = true): TipProduct => ({ handle, fit, in_stock, reason: "" })
const tip = (handle: string, products: TipProduct[], grade = "some") => ({ handle, title: handle, products, evidence: { grade, direction: "for", summary: "" } }) as unknown as Tip
const shop = ["cuff", "pack", "wedge", "spacer"].map(product)
const shelf = (tips: Tip[], besides: string[] = []) => shelfOf(tips, shop, besides).map((item) => `${item.product.handle} for ${item.tip.handle}`)

describe("the shelf on the home page", () => {
  it("begins with what is best supported", () => {
    expect(shelf([tip("ice", [link("cuff")], "limited"), tip("elevation", [link("wedge")], "limited"), tip("exercise", [link("pack")], "good")])).toEqual(["pack for exercise", "cuff for ice", "wedge for elevation"])
  })

  it("has the best of each tip, among equals in the order of the tips", () => {
    expect(shelf([tip("ice", [link("cuff"), link("pack")]), tip("elevation", [link("wedge")]), tip("surgery", [])])).toEqual(["cuff for ice", "wedge for elevation"])
  })

  it("passes over what is sold out, helps only a little, or stands there already", () => {
    expect(shelf([tip("compression", [link("cuff", 2, false), link("pack")]), tip("ice", [link("pack"), link("wedge", 1), link("cuff")])])).toEqual(["pack for compression", "cuff for ice"])
  })

  it("puts what stands besides at the end, with the tip it serves best, and only once", () => {
    expect(shelf([tip("rest", [link("spacer", 1)]), tip("elevation", [link("wedge"), link("spacer", 1)])], ["spacer", "wedge"])).toEqual(["wedge for elevation", "spacer for rest"])
  })
})
