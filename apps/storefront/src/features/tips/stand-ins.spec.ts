import type { Product } from "../catalogue/product"
import { standInsFor } from "./stand-ins"
import type { TipProduct } from "./tip"

const product = (handle: string, category = "cuff", variants = 1): Product => ({
  id: handle, handle, title: handle, subtitle: null, description: null, picture: null, category: { id: category, handle: category, name: category }, attributes: null,
  variants: Array.from({ length: variants }, (_, at) => ({ id: `${handle}-${at}`, title: "One", options: {}, price: 10 })),
})
const link = (handle: string, in_stock = true, fit: 1 | 2 = 2): TipProduct => ({ handle, fit, in_stock, reason: `Because of ${handle}` })
const tip = (title: string, ...products: TipProduct[]) => ({ title, products, evidence: { grade: "some", direction: "for", summary: "" } as const })

describe("what can be had instead of a sold-out thing", () => {
  const shop = [product("cuff"), product("pad"), product("pack", "pack"), product("unpriced", "cuff", 0)]

  it("is the best of its kind for the tip it was made for, with that tip’s reason", () => {
    const tips = [tip("Ice", link("pack"), link("unpriced"), link("pad"), link("cuff", false)), tip("Compression", link("cuff", false, 1), link("pad"))]
    expect(standInsFor("cuff", tips, shop)).toMatchObject([{ tip: "Ice", product: { handle: "pad" }, reason: "Because of pad" }])
  })

  it("is said once where it serves two tips", () => {
    expect(standInsFor("cuff", ["Ice", "Rest"].map((title) => tip(title, link("pad"), link("cuff", false))), shop)).toMatchObject([{ tip: "Ice" }])
  })

  it("is nothing where nothing in stock does its job, and for what isn’t sold out", () => {
    expect(standInsFor("cuff", [tip("Ice", link("pack"), link("pad", false), link("cuff", false))], shop)).toEqual([])
    expect(standInsFor("pad", [tip("Ice", link("pad"), link("cuff"))], shop)).toEqual([])
  })
})
