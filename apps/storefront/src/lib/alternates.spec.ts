import { alternates } from "./alternates"

describe("a page's addresses", () => {
  it("names its own, and the same page in every other country", () => {
    expect(alternates("/gb", "/tips/ice")).toMatchObject({ canonical: "/gb/tips/ice", languages: { "en-US": "/tips/ice", "en-GB": "/gb/tips/ice", "en-DE": "/de/tips/ice", "x-default": "/tips/ice" } })
  })

  it("calls home by its address, with and without a country", () => {
    expect(alternates("", "")).toMatchObject({ canonical: "/", languages: { "en-IE": "/ie" } })
  })
})
