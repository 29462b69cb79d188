import { isTag } from "../../apps/storefront/src/lib/cache"
import { EVENTS, staleTags } from "./stale-tags"

describe("what an event makes stale in the storefront", () => {
  it("forgets a product wherever it is shown, whichever part of it changed", () => {
    for (const event of ["product.updated", "product.deleted", "product-variant.created", "catalogue.product-facts.updated", "catalogue.prices.updated"]) {
      expect(staleTags(event)).toEqual(["products"])
    }
  })

  it("forgets a tip together with the products that name it", () => {
    expect(staleTags("guide.tip.updated")).toEqual(["tips", "products"])
    expect(staleTags("guide.tip-products.updated")).toEqual(["tips", "products"])
  })

  it("forgets the guide without rendering what is sold again", () => {
    expect(staleTags("guide.page.updated")).toEqual(["guide"])
  })

  it("forgets what delivery costs without rendering every product again", () => {
    expect(staleTags("shipping-option.updated")).toEqual(["regions"])
  })

  it("forgets only how tips rank what they offer when stock moved: other pages hold none", () => {
    for (const event of ["inventory-level.updated", "reservation-item.created", "reservation-item.deleted"]) {
      expect(staleTags(event)).toEqual(["stock"])
    }
  })

  it("names only tags that the storefront knows", () => {
    expect(EVENTS.flatMap(staleTags).filter((tag) => !isTag(tag))).toEqual([])
  })
})
