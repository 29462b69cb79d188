import { toProductDocument, type ProductRow } from "./_product-document"

const cuff: ProductRow = {
  id: "prod_1", handle: "cuff", status: "published", title: "Cold cuff", subtitle: "Cold and a squeeze", description: null, thumbnail: null,
  metadata: { picture_alt: "A cuff round a knee", unit_cost: 12 },
  sales_channels: [{ id: "sc_1" }],
  categories: [{ name: "Cold cuffs", handle: "cryo-cuff" }],
  variants: [
    { id: "variant_1", sku: "C-L", title: "Large" },
    { id: "variant_2", sku: null, title: "Small" },
  ],
  product_attributes: { brand: "Aircast", latex_free: true },
  guide_tip_link: [
    { fit: 1, reason: "Squeezes while it cools.", position: 3, guide_tip: { handle: "compression", title: "Compression" } },
    { fit: 2, reason: "Cold and a squeeze in one.", position: 5, guide_tip: { handle: "ice", title: "Ice" } },
    null,
  ],
}

const prices = new Map([["variant_1", { usd: 129 }], ["variant_2", { usd: 119, gbp: 109 }], ["variant_of_another", { usd: 1 }]])

describe("a product in the search index", () => {
  it("carries its category's handle, its tips and the words of its variants", () => {
    expect(toProductDocument(cuff, prices)).toMatchObject({ category: "cryo-cuff", tips: ["ice", "compression"], tip_reasons: ["Cold and a squeeze in one.", "Squeezes while it cools."], fit: 2, rank: 5, variants: ["Large", "Small"], skus: ["C-L"], latex_free: true, hinge: null })
  })

  it("is priced by its cheapest variant in each currency", () => {
    expect(toProductDocument(cuff, prices)).toMatchObject({ price_usd: 119, price_gbp: 109, price_eur: null })
  })

  it("is the same whatever order its rows were read in", () => {
    const reversed = { ...cuff, variants: cuff.variants?.toReversed(), guide_tip_link: cuff.guide_tip_link?.toReversed() }
    expect(toProductDocument(reversed, prices)).toEqual(toProductDocument(cuff, prices))
  })

  it("holds nothing of the metadata but the picture's words", () => {
    expect(JSON.stringify(toProductDocument(cuff, prices))).not.toContain("unit_cost")
  })
})
