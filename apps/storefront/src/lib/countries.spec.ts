import { COUNTRIES, DEFAULT_COUNTRY } from "./countries"

describe("the countries we sell to", () => {
  it("have each a path of their own, the default one none", () => {
    expect(DEFAULT_COUNTRY).toMatchObject({ country: "us", base: "" })
    expect(COUNTRIES.slice(1).map(({ country, base }) => base === `/${country}`)).not.toContain(false)
    expect(new Set(COUNTRIES.map(({ base }) => base)).size).toBe(COUNTRIES.length)
  })
})
