import type { Product } from "./product"
import { structuredData } from "./structured-data"

const variant = (id: string, price: number) => ({ id, title: id, options: { Size: id }, price })
const product: Product = {
  id: "prod", handle: "cuff", title: "Cuff", subtitle: "Iced water in a cuff.", description: null, picture: null,
  category: { id: "c", handle: "cryo-cuff", name: "Cold cuffs" }, attributes: null, variants: [variant("Small", 129), variant("Large", 129)],
}
const standard = { id: "so", code: "standard", name: "Standard", description: null, amount: 6, free_from: 75 }
const base = { product, region: { country: "us", currency: "usd" }, delivery: [standard], pageUrl: "https://x.example/products/cuff", pictureUrl: null }

describe("a product for search engines", () => {
  it("has one price where its sizes cost the same, and delivery free from where it is", () => {
    const { offers } = structuredData(base)
    expect(offers).toMatchObject({ "@type": "Offer", price: 129, priceCurrency: "USD", shippingDetails: { shippingRate: { value: 0 } } })
  })

  it("tells from which price to which where they differ", () => {
    const { offers } = structuredData({ ...base, product: { ...product, variants: [variant("Small", 12), variant("Large", 15)] } })
    expect(offers).toMatchObject({ "@type": "AggregateOffer", lowPrice: 12, highPrice: 15, offerCount: 2, shippingDetails: { shippingRate: { value: 6 } } })
  })

  it("claims no stock and no rating, which it cannot know", () => {
    const text = JSON.stringify(structuredData(base))
    expect(text).not.toMatch(/availability|rating|review/i)
  })
})
