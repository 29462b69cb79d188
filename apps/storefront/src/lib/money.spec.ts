import { formatMoney } from "./money"

describe("prices", () => {
  it("are written as people write them where they live", () => {
    expect(formatMoney(1129, { currency: "usd", locale: "en-US" })).toBe("$1,129.00")
    expect(formatMoney(99.5, { currency: "gbp", locale: "en-GB" })).toBe("£99.50")
    expect(formatMoney(0, { currency: "eur", locale: "en-IE" })).toBe("€0.00")
  })
})
