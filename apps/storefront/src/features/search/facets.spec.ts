import { chosenIn, facetsShown, filtersOf, priceWords } from "./facets"

const money = (amount: number) => `$${amount}`
const naming = { currency: "usd", money, categoryName: (handle: string) => ({ bands: "Exercise bands" })[handle], total: 4, priced: false }

describe("facets of a search", () => {
  it("reads what is ticked, each value once, and no value that no facet knows", () => {
    const params = new URLSearchParams("side=either&side=either&side=both&price=0-25&price=9&category=bands&category=%3Cb%3E&hinge=constructor")
    expect(chosenIn(params)).toEqual({ category: ["bands"], price: ["0-25"], side: ["either"] })
  })

  it("filters by all facets and by any value of each; price by the span of its bands", () => {
    expect(filtersOf({ side: ["either"], latex_free: ["true"], price: ["25-50", "0-25"] }, "gbp")).toEqual({ side: ["either"], latex_free: true, price_gbp: { $lte: 49.99 } })
    expect(filtersOf({ price: ["100-"] }, "usd")).toEqual({ price_usd: { $gte: 100 } })
  })

  it("shows values with counts in words, and no facet that would leave nothing out", () => {
    const counts = {
      category: { type: "value" as const, values: [{ value: "bands", count: 4 }, { value: "unknown", count: 1 }] },
      side: { type: "value" as const, values: [{ value: "left_right", count: 1 }, { value: "either", count: 3 }] },
      latex_free: { type: "value" as const, values: [{ value: "false", count: 1 }, { value: "true", count: 3 }] },
      price_usd: { type: "range" as const, ranges: [{ key: "0-25", count: 4 }, { key: "25-50", count: 0 }] },
    }
    expect(facetsShown(counts, {}, naming)).toEqual([
      { key: "side", title: "Side", options: [{ value: "either", label: "Fits either", count: 3, chosen: false }, { value: "left_right", label: "Left or right", count: 1, chosen: false }] },
      { key: "latex_free", title: "Latex", options: [{ value: "true", label: "Latex-free", count: 3, chosen: false }] },
    ])
  })

  it("lists sizes from small to large, and no bands of price beside a limit in words", () => {
    const sizes = ["US 10", "Large", "US 9", "2X-Large", "Small"].map((value) => ({ value, count: 1 }))
    const facets = facetsShown({ sizes: { type: "value", values: sizes }, price_usd: { type: "range", ranges: [{ key: "0-25", count: 2 }] } }, {}, { ...naming, priced: true })
    expect(facets.map(({ key, options }) => [key, options.map(({ label }) => label)])).toEqual([["sizes", ["Small", "Large", "2X-Large", "US 9", "US 10"]]])
    expect(chosenIn(new URLSearchParams("sizes=US+9&sizes=%3Cb%3E"))).toEqual({ sizes: ["US 9"] })
  })

  it("keeps a ticked value that finds nothing, so that it can be taken off", () => {
    const facets = facetsShown({ price_usd: { type: "range", ranges: [{ key: "0-25", count: 0 }] } }, { price: ["0-25"] }, naming)
    expect(facets[0]?.options).toEqual([{ value: "0-25", label: "Under $25", count: 0, chosen: true }])
  })

  it.each([[{ max: 40 }, "under $40"], [{ min: 25, max: 50 }, "$25 to $50"], [{ min: 100 }, "over $100"], [{}, null]])("says a limit in words", (limit, words) => {
    expect(priceWords(limit, money)).toBe(words)
  })
})
