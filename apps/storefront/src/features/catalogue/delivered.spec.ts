import { deliveredPrice, deliveredWords } from "./delivered"

const standard = { id: "so_1", code: "standard", name: "Standard delivery", description: "3 to 6 working days", amount: 6, free_from: 75 }
const express = { ...standard, id: "so_2", code: "express", amount: 14, free_from: 250 }
const dollars = (amount: number) => `$${amount.toFixed(2)}`

describe("the delivered price", () => {
  it("adds the cheapest delivery", () => {
    expect(deliveredPrice(18, [express, standard])).toMatchObject({ total: 24, delivery: 6, option: standard })
  })

  it("costs nothing from the threshold on, the cent included", () => {
    expect(deliveredPrice(74.99, [standard])?.total).toBe(80.99)
    expect(deliveredPrice(75, [standard])).toMatchObject({ total: 75, delivery: 0 })
  })

  it("promises nothing where nothing delivers", () => {
    expect(deliveredPrice(18, [])).toBeNull()
  })

  it("says what is in the price and what is not", () => {
    expect(deliveredWords(deliveredPrice(18, [standard]), false, dollars)).toBe("$24.00 with delivery, before sales tax")
    expect(deliveredWords(deliveredPrice(80, [standard]), true, dollars)).toBe("with free delivery, VAT included")
  })
})
