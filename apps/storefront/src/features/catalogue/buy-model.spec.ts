import { buyModel, type SizeChart } from "./buy-model"
import type { BuyVariant } from "./choices"

const measure = { site: "thigh_6in_above", label: "Your thigh, 6 in above the kneecap", instruction: "Bare leg." }
const chartOf = (ranges: SizeChart["ranges"]): SizeChart => ({ measure, note: null, unverified: false, ranges })
const standard = { id: "so", code: "standard", name: "Standard", description: null, amount: 6, free_from: 75 }
const base = { handle: "x", title: "X", country: "us", mustFit: false, delivery: [standard], taxIncluded: false, money: (amount: number) => `$${amount.toFixed(2)}` }

const sizes: BuyVariant[] = [
  { id: "s", title: "Small", options: { Size: "Small" }, price: 15 },
  { id: "l", title: "Large", options: { Size: "Large" }, price: 18 },
]
const sided: BuyVariant[] = ["Left", "Right"].flatMap((side) =>
  ["Small", "Large"].map((size) => ({ id: `${side}-${size}`, title: `${side} ${size}`, options: { Side: side, Size: size }, price: 320 })),
)

describe("what the buy box shows", () => {
  it("says from which price, and each variant's own with delivery", () => {
    const model = buyModel({ ...base, variants: sizes, chart: null })
    expect(model).toMatchObject({ price_text: "from $15.00", delivered_text: "$21.00 with delivery, before sales tax", tape: null })
    expect(model.variants[1]).toMatchObject({ price_text: "$18.00", delivered_text: "$24.00 with delivery, before sales tax" })
  })

  it("lays sizes on the tape", () => {
    const chart = chartOf([{ variant_id: "s", label: "Small", min_in: 10, max_in: 18 }, { variant_id: "l", label: "Large", min_in: 20, max_in: 31 }])
    expect(buyModel({ ...base, variants: sizes, chart }).tape).toMatchObject({ option: "Size", unit: "in", rows: [{ value: "Small" }, { value: "Large" }] })
  })

  it("shows each size once when a thing is made for left and right", () => {
    const chart = chartOf(sided.map(({ id, options }) => ({ variant_id: id, label: id, min_in: options.Size === "Small" ? 15 : 18, max_in: options.Size === "Small" ? 18 : 21 })))
    const { tape } = buyModel({ ...base, country: "de", variants: sided, chart })
    expect(tape).toMatchObject({ option: "Size", unit: "cm", rows: [{ value: "Small", min_in: 15 }, { value: "Large", min_in: 18 }] })
  })

  it("falls back to plain choices when the chart knows only some of the sizes", () => {
    const chart = chartOf([{ variant_id: "s", label: "Small", min_in: 10, max_in: 18 }])
    expect(buyModel({ ...base, variants: sizes, chart }).tape).toBeNull()
  })

  it("owns up to having no size chart for what must fit", () => {
    expect(buyModel({ ...base, variants: sizes, chart: null, mustFit: true }).size_note).toMatch(/could not verify the maker’s size chart/)
    expect(buyModel({ ...base, variants: sizes, chart: null }).size_note).toBeNull()
    expect(buyModel({ ...base, variants: sizes.slice(0, 1), chart: null, mustFit: true }).size_note).toBeNull()
  })
})
