import { countGaps, judgeCoverage, type Held } from "./judge"

const product = (id: string, more: Partial<Held["products"][number]> = {}) => ({ id, title: id, status: "published", categories: [], skus: [], options: [], chart: null, ...more })
const link = (product_id: string, fit: 1 | 2 = 2, tip_id = "ice") => ({ tip_id, product_id, fit })
const ice = { id: "ice", title: "Ice", no_products_reason: null }

const WELL: Held = {
  tips: [ice, { id: "surgery", title: "Surgery", no_products_reason: "Nothing to buy." }],
  products: [product("cuff")],
  links: [link("cuff")],
  categories: [{ id: "cold", name: "Cold", contraindications: 2, reviewed_on: null }],
  texts: [{ kind: "tip", id: "ice", title: "Ice", due: "2027-11-24" }],
  stock: new Map([["cuff", 3]]),
}

const judge = (held: Partial<Held>) => judgeCoverage({ ...WELL, ...held }, "2026-11-24")

describe("what is missing between guide and shop", () => {
  it("is nothing where each part answers for the other, and a tip sells nothing on purpose", () => {
    expect(countGaps(judge({}))).toBe(0)
  })

  it.each([
    ["nothing is chosen for it", { links: [link("cuff", 1)] }, "none"],
    ["all that is made for it is a draft", { products: [product("cuff", { status: "draft" })] }, "unpublished"],
    ["all that is made for it is sold out", { stock: new Map([["cuff", 0]]) }, "sold_out"],
  ])("is an ideal product for a tip when %s", (_, held, lack) => {
    expect(judge(held).tips_without_ideal).toEqual([{ tip_id: "ice", title: "Ice", lack }])
  })

  it("is no ideal product where nobody counts the stock", () => {
    expect(judge({ stock: new Map([["cuff", null]]) }).tips_without_ideal).toEqual([])
  })

  it("is a tip for a product that shoppers see, and none for a draft", () => {
    const { products_without_tip } = judge({ products: [product("cuff"), product("pack"), product("plan", { status: "draft" })] })
    expect(products_without_tip).toEqual([{ product_id: "pack", title: "pack" }])
  })

  it("is a product that a tip names and shoppers don’t see", () => {
    const { links_to_unpublished } = judge({ products: [product("cuff"), product("old", { status: "draft" })], links: [link("cuff"), link("old", 1)] })
    expect(links_to_unpublished).toEqual([{ tip_id: "ice", tip: "Ice", product_id: "old", title: "old", status: "draft" }])
  })

  it("is a look at whom a kind harms, until there is a condition or somebody said there is none", () => {
    const category = { id: "cold", name: "Cold", contraindications: 0, reviewed_on: null }
    expect(judge({ categories: [category] }).categories_unreviewed).toEqual([{ category_id: "cold", name: "Cold" }])
    expect(judge({ categories: [{ ...category, reviewed_on: "2026-11-20" }] }).categories_unreviewed).toEqual([])
  })

  it("counts a text once its day has passed, and says before that it comes", () => {
    const text = (id: string, due: string | null) => ({ kind: "page" as const, id, title: id, due })
    const found = judge({ texts: [text("soon", "2026-12-24"), text("later", "2026-12-25"), text("past", "2026-11-23"), text("today", "2026-11-24"), text("never", null)] })
    expect(found.texts_overdue.map(({ id }) => id)).toEqual(["never", "past"])
    expect(found.texts_due_soon.map(({ id }) => id)).toEqual(["today", "soon"])
    expect(countGaps(found)).toBe(2)
  })
})

describe("what is missing of sizes", () => {
  const chart = (site: string, ...skus: string[]) => ({ measures: [{ site, ranges: skus.map((variant_sku) => ({ variant_sku })) }] })
  const kind = { categories: [{ id: "sleeve", name: "Sleeves" }] }
  const sizes = (...values: string[]) => ({ options: [{ title: "Size", values }] })
  const charted = product("charted", { ...kind, skus: ["S", "L"], chart: chart("mid_knee", "S", "L") })
  const withoutChart = (...others: Held["products"]) => judge({ products: [charted, ...others] }).products_without_chart

  it("is a variant that a chart names and nobody sells", () => {
    expect(judge({ products: [{ ...charted, skus: ["S"] }] }).charts_with_missing_variants).toEqual([{ product_id: "charted", title: "charted", skus: ["L"] }])
  })

  it("is a chart for a thing in sizes beside another of its kind that has one", () => {
    expect(withoutChart(product("bare", { ...kind, ...sizes("Small", "Large") }))).toEqual([{ product_id: "bare", title: "bare", category: "Sleeves" }])
  })

  it.each([
    ["one size", { ...kind, ...sizes("One size") }],
    ["sizes that are its own length", { ...kind, ...sizes("6 in", "9 in") }],
    ["no size of its own kind", { ...sizes("Small", "Large") }],
    ["a width", { ...kind, options: [{ title: "Width", values: ["4 in", "Wide"] }] }],
  ])("is nothing for a thing with %s", (_, more) => {
    expect(withoutChart(product("bare", more))).toEqual([])
  })

  it("is nothing where others of its kind go by height", () => {
    const crutch = { ...charted, chart: chart("user_height", "S", "L") }
    expect(judge({ products: [crutch, product("bare", { ...kind, ...sizes("Small", "Large") })] }).products_without_chart).toEqual([])
  })
})
