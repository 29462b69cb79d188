import { sumsOf, type CartAmounts } from "./totals"

const us: CartAmounts = { total: 162.35, item_total: 156.47, item_subtotal: 147, shipping_total: 6, shipping_subtotal: 5.88, tax_total: 9.47, discount_total: 0 }
const gb: CartAmounts = { total: 123.49, item_total: 118.99, item_subtotal: 99.16, shipping_total: 4.5, shipping_subtotal: 3.75, tax_total: 20.58, discount_total: 0 }

describe("the bill", () => {
  it("adds sales tax as a row of its own", () => {
    const rows = sumsOf(us, { count: 2, tax: "added", taxName: "Sales tax, Washington" })
    expect(rows.map(({ label }) => label)).toEqual(["2 things", "Delivery", "Sales tax, Washington", "Total"])
    const parts = rows.slice(0, -1).reduce((sum, { amount }) => sum + amount, 0)
    expect(parts).toBeCloseTo(us.total, 2)
  })

  it("tells VAT after the total, which already holds it", () => {
    const rows = sumsOf(gb, { count: 1, tax: "included", taxName: "VAT" })
    expect(rows.map(({ label }) => label)).toEqual(["1 thing", "Delivery", "Total", "VAT contained"])
    expect((rows[0]?.amount ?? 0) + (rows[1]?.amount ?? 0)).toBeCloseTo(gb.total, 2)
  })

  it("shows a discount as what it takes off", () => {
    const rows = sumsOf({ ...us, discount_total: 10 }, { count: 2, tax: "added", taxName: "Sales tax" })
    expect(rows).toContainEqual({ kind: "discount", label: "Discount", amount: -10 })
  })
})
