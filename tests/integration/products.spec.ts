import { store } from "./harness"
import { productOf, regionOf } from "./shopper"

type Range = { variant_id: string; label: string; min_in: number; min_cm: number }
type Measure = { site: string; label: string; instruction: string }
type Chart = { measure: Measure; ranges: Range[]; measures: (Measure & { picture: { url: string; alt: string } | null; ranges: Range[] })[] }
type ProductTip = { handle: string; fit: number; reason: string; evidence: { grade: string } }
type Contraindication = { handle: string; level: "avoid" | "ask"; reason: string; source_ids: string[] }
type Delivery = { code: string; amount: number; free_from: number | null }

describe("a shopper looking at a product", () => {
  it("reads which tips it serves, how well, why, and how sure that is", async () => {
    const { id } = await productOf("aircast-knee-cryo-cuff")
    const { body } = await store<{ tips: ProductTip[] }>(`/products/${id}/tips`)
    expect(body.tips[0]).toMatchObject({ handle: "ice", fit: 2, evidence: { grade: expect.any(String) } })
    body.tips.forEach(({ reason }) => expect(reason.length).toBeGreaterThan(10))
  })

  it("reads where to measure and which variant a girth is, in inches and centimetres", async () => {
    const { id, variants } = await productOf("aircast-knee-cryo-cuff")
    const { body } = await store<{ size_chart: Chart }>(`/products/${id}/size-chart`)
    expect(body.size_chart.measure.instruction).not.toBe("")
    expect(body.size_chart.ranges.map(({ variant_id }) => variant_id).sort()).toEqual(variants.map((variant) => variant.id).sort())
    body.size_chart.ranges.forEach(({ min_in, min_cm }) => expect(min_cm).toBeCloseTo(min_in * 2.54, 0))
  })

  it("reads every place that a chart goes by, the one that counts most first, each with a drawing of the tape", async () => {
    const { id } = await productOf("kneewell-u-buttress-brace")
    const { size_chart } = (await store<{ size_chart: Chart }>(`/products/${id}/size-chart`)).body
    expect(size_chart.measures.map(({ site }) => site)).toEqual(["mid_knee", "thigh_6in_above", "calf_6in_below"])
    expect(size_chart.measures[0]).toMatchObject({ ...size_chart.measure, ranges: size_chart.ranges })
    size_chart.measures.forEach(({ picture, ranges }) => {
      expect(picture?.alt).toMatch(/tape/)
      expect(ranges.map(({ label }) => label)).toEqual(["Small", "Medium", "Large", "X-Large"])
    })
  })

  it("reads all charts at once, to find what fits a measure across products", async () => {
    const { id } = await productOf("aircast-knee-cryo-cuff")
    const { size_charts } = (await store<{ size_charts: (Chart & { product_id: string; handle: string })[] }>("/size-charts")).body
    const { size_chart } = (await store<{ size_chart: Chart }>(`/products/${id}/size-chart`)).body
    expect(size_charts.find(({ product_id }) => product_id === id)).toEqual({ product_id: id, handle: "aircast-knee-cryo-cuff", ...size_chart })
    expect(size_charts.length).toBeGreaterThan(10)
  })

  it("gets no chart for what has no size", async () => {
    const { id } = await productOf("standard-leg-spacer")
    expect((await store(`/products/${id}/size-chart`)).body).toEqual({ size_chart: null })
  })

  it("is told when there is no such product", async () => {
    expect((await store("/products/prod_nobody/tips")).status).toBe(404)
    expect((await store("/products/prod_nobody/size-chart")).status).toBe(404)
  })

  it("reads its typed attributes with it, in Medusa's own route", async () => {
    const { body } = await store<{ products: { product_attributes: Record<string, unknown> }[] }>("/products?handle=aircast-knee-cryo-cuff&fields=handle,*product_attributes")
    expect(body.products[0]?.product_attributes).toMatchObject({ brand: "Aircast", cold_source: "gravity" })
  })
})

describe("a shopper looking at a kind of product", () => {
  const categoryId = async (handle: string) => (await store<{ product_categories: { id: string }[] }>(`/product-categories?handle=${handle}`)).body.product_categories[0]?.id

  it("reads with which conditions not to use it, hard stops first, with sources", async () => {
    const { body } = await store<{ contraindications: Contraindication[] }>(`/product-categories/${await categoryId("cryo-cuff")}/contraindications`)
    const levels = body.contraindications.map(({ level }) => level)
    expect(levels).toContain("avoid")
    expect(levels).toEqual([...levels].sort((a, b) => Number(a === "ask") - Number(b === "ask")))
    body.contraindications.forEach(({ reason, source_ids }) => {
      expect(reason).not.toBe("")
      expect(source_ids.length).toBeGreaterThan(0)
    })
  })

  it("is told when there is no such kind", async () => {
    expect((await store("/product-categories/pcat_nobody/contraindications")).status).toBe(404)
  })
})

describe("a shopper asking what delivery costs", () => {
  it.each(["us", "gb", "de", "fr", "ie", "nl"])("in %s has two ways, cheapest first, each free from some sum on", async (country) => {
    const { id } = await regionOf(country)
    const { body } = await store<{ delivery_options: Delivery[] }>(`/regions/${id}/delivery-options`)
    expect(body.delivery_options.map(({ code }) => code)).toEqual(["standard", "express"])
    const [standard, express] = body.delivery_options as [Delivery, Delivery]
    expect(standard.amount).toBeLessThan(express.amount)
    expect(standard.free_from).toBeGreaterThan(0)
    expect(express.free_from).toBeGreaterThan(0)
  })

  it("is told when there is no such region", async () => {
    expect((await store("/regions/reg_nobody/delivery-options")).status).toBe(404)
  })
})
