import { amountText, billOf, taxLabel } from "./bill"

const empty = { total: 129, item_total: 129, item_subtotal: 129, shipping_total: 0, shipping_subtotal: 0, tax_total: 0, discount_total: 0, shipping_methods: [], items: [{ quantity: 1 }] }
const standard = { id: "so_1", amount: 6 }
const us = { tax: "added", country: "us", province: null } as const

describe("the bill before and after delivery is in the cart", () => {
  it("counts delivery in before Medusa does", () => {
    expect(billOf(empty, standard, us)).toMatchObject({ total: 135, exact: false })
  })

  it("takes Medusa's word once it has one", () => {
    const counted = { ...empty, total: 136, shipping_total: 6.4, shipping_subtotal: 6, tax_total: 1, shipping_methods: [{ shipping_option_id: "so_1", amount: 6 }] }
    expect(billOf(counted, standard, us)).toMatchObject({ total: 136, exact: true })
  })

  it("swaps one delivery for the other", () => {
    const counted = { ...empty, total: 135, shipping_total: 6, shipping_subtotal: 6, shipping_methods: [{ shipping_option_id: "so_1", amount: 6 }] }
    expect(billOf(counted, { id: "so_2", amount: 14 }, us).total).toBe(143)
  })

  it("names the tax", () => {
    expect(taxLabel("added", "us", "us-or")).toBe("Sales tax, Oregon")
    expect(taxLabel("added", "us", null)).toBe("Sales tax")
    expect(taxLabel("included", "de", null)).toBe("VAT")
  })

  it("says free for a delivery of nothing, and gives no number for a tax that isn't known", () => {
    const money = (amount: number) => `$${amount}`
    expect(amountText({ kind: "delivery", label: "Delivery", amount: 0 }, money)).toBe("Free")
    expect(amountText({ kind: "delivery", label: "Delivery", amount: 6 }, money)).toBe("$6")
    expect(amountText({ kind: "tax", label: "Sales tax", amount: 0 }, money, { tax: "by state" })).toBe("by state")
    expect(amountText({ kind: "tax", label: "Sales tax, Oregon", amount: 0 }, money)).toBe("$0")
    expect(amountText({ kind: "contained", label: "VAT contained", amount: 3 }, money, { contained: "in every price" })).toBe("in every price")
  })
})
