import type { VariantChart } from "../fit/sized"
import { buyModel } from "./buy-model"
import type { BuyVariant } from "./choices"

const measure = { site: "thigh_6in_above", label: "Your thigh, 6 in above the kneecap", instruction: "Bare leg.", picture: null }
const chartOf = (ranges: VariantChart["measures"][number]["ranges"]): VariantChart => ({ note: null, unverified: false, measures: [{ ...measure, ranges }] })
const standard = { id: "so", code: "standard", name: "Standard", description: null, amount: 6, free_from: 75 }
const base = { handle: "x", title: "X", country: "us", category: { name: "Braces", href: "/categories/braces" }, others: [], mustFit: false, delivery: [standard], taxIncluded: false, money: (amount: number) => `$${amount.toFixed(2)}` }

const sizes: BuyVariant[] = [
  { id: "s", title: "Small", options: { Size: "Small" }, price: 15 },
  { id: "l", title: "Large", options: { Size: "Large" }, price: 18 },
]
describe("what the buy box shows", () => {
  it("says from which price, and each variant's own with delivery", () => {
    const model = buyModel({ ...base, variants: sizes, chart: null })
    expect(model).toMatchObject({ price_text: "from $15.00", delivered_text: "$21.00 with delivery, before sales tax", sizing: null })
    expect(model.variants[1]).toMatchObject({ price_text: "$18.00", delivered_text: "$24.00 with delivery, before sales tax" })
  })

  it("asks for the size by measure, in the unit of the country", () => {
    const chart = chartOf([{ variant_id: "s", min_in: 10, max_in: 18 }, { variant_id: "l", min_in: 20, max_in: 31 }])
    expect(buyModel({ ...base, variants: sizes, chart }).sizing).toMatchObject({ option: "Size", unit: "in", chart: { measures: [{ sizes: [{ value: "Small" }, { value: "Large" }] }] } })
    expect(buyModel({ ...base, country: "de", variants: sizes, chart }).sizing).toMatchObject({ unit: "cm" })
  })

  it("falls back to plain choices when the chart knows only some of the sizes", () => {
    const chart = chartOf([{ variant_id: "s", min_in: 10, max_in: 18 }])
    expect(buyModel({ ...base, variants: sizes, chart }).sizing).toBeNull()
  })

  it("owns up to having no size chart for what must fit", () => {
    expect(buyModel({ ...base, variants: sizes, chart: null, mustFit: true }).size_note).toMatch(/could not verify the maker’s size chart/)
    expect(buyModel({ ...base, variants: sizes, chart: null }).size_note).toBeNull()
    expect(buyModel({ ...base, variants: sizes.slice(0, 1), chart: null, mustFit: true }).size_note).toBeNull()
  })
})
