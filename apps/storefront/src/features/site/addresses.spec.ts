import { addressesOf, forbidden } from "./addresses"

describe("the addresses given to search engines", () => {
  it("hold every page once for each country", () => {
    const urls = addressesOf("https://kneewell.example", ["", "/products"]).map(({ url }) => url)
    expect(urls).toHaveLength(12)
    expect(new Set(urls).size).toBe(12)
    expect(urls).toEqual(expect.arrayContaining(["https://kneewell.example/", "https://kneewell.example/products", "https://kneewell.example/gb", "https://kneewell.example/nl/products"]))
  })

  it("say where the same page is for the other countries, in full", () => {
    const [{ alternates } = { alternates: { languages: {} } }] = addressesOf("https://kneewell.example", ["/tips/ice"])
    expect(alternates.languages).toMatchObject({ "en-GB": "https://kneewell.example/gb/tips/ice", "x-default": "https://kneewell.example/tips/ice" })
  })

  it("leave out what is one shopper's own, in every country", () => {
    expect(forbidden()).toEqual(expect.arrayContaining(["/cart", "/de/checkout", "/fr/orders/", "/search", "/api/"]))
  })
})
