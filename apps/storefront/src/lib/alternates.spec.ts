import { alternatesOf } from "./alternates"

describe("a page's addresses for search engines", () => {
  it("names the page's own country as the one to keep", () => {
    expect(alternatesOf({ base: "/gb" }, "/products").canonical).toBe("/gb/products")
    expect(alternatesOf({ base: "" }, "/products").canonical).toBe("/products")
  })

  it("lists the same page in every country, and the default for the rest of the world", () => {
    const { languages } = alternatesOf({ base: "/de" }, "/tips/ice")
    expect(languages).toMatchObject({ "en-US": "/tips/ice", "en-GB": "/gb/tips/ice", "en-DE": "/de/tips/ice", "x-default": "/tips/ice" })
    expect(Object.keys(languages)).toHaveLength(7)
  })

  it("has an address for home, too", () => {
    expect(alternatesOf({ base: "" }, "").canonical).toBe("/")
    expect(alternatesOf({ base: "/ie" }, "").languages["en-US"]).toBe("/")
  })
})
