import { readDemands, readPrice } from "./demands"

describe("a price in a search", () => {
  it.each([
    ["knee brace under $40", { max: 40 }],
    ["brace less than 60 dollars", { max: 60 }],
    ["£25 or less sleeve", { max: 25 }],
    ["insoles up to 30", { max: 30 }],
    ["insoles between $30 and $45.50", { min: 30, max: 45.5 }],
    ["shoes $100-$150", { min: 100, max: 150 }],
    ["ice machine over €200", { min: 200 }],
  ])("is understood in %j", (text, price) => {
    expect(readPrice(text).price).toEqual(price)
  })

  it.each(["brace for under 18 inch thigh", "knee pain for over 2 weeks", "ice for less than 20 minutes", "6 to 12 in roller", "wrap 4 in", "mcdavid 429"])("is not heard in %j", (text) => {
    expect(readPrice(text)).toEqual({ rest: text, price: {} })
  })

  it("is taken out of the words", () => {
    expect(readPrice("knee brace under $40 left").rest.split(/\s+/)).toEqual(["knee", "brace", "left"])
  })
})

describe("a demand in a search", () => {
  it.each(["latex free bands", "latex-free bands", "bands without latex", "bands no latex", "latex allergy bands", "allergic to latex bands"])("is heard in %j", (text) => {
    const { rest, demands } = readDemands(text)
    expect(demands).toEqual({ latex_free: true })
    expect(rest.trim()).toBe("bands")
  })

  it("is not heard where the material is wanted", () => {
    expect(readDemands("latex band")).toEqual({ rest: "latex band", demands: {} })
  })

  it("may be more than one", () => {
    expect(readDemands("washable neoprene free sleeve").demands).toEqual({ neoprene_free: true, washable: true })
  })
})
