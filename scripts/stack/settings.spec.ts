import { readSettings } from "./settings"

describe("the launcher's settings", () => {
  it("need nothing to be set", () => {
    expect(readSettings({})).toMatchObject({ backendPort: 9000, storefrontPort: 8000, backendUrl: "http://localhost:9000", siteUrl: "http://localhost:8000" })
  })

  it("let the processes reach each other here, though shoppers and staff come by other names", () => {
    const { siteUrl, local } = readSettings({ SITE_URL: "https://shop.example", BACKEND_URL: "https://admin.shop.example", PORT: "9100" })
    expect(siteUrl).toBe("https://shop.example")
    expect(local).toEqual({ backend: "http://localhost:9100", storefront: "http://localhost:8000" })
  })

  it("take an empty variable as one that isn't set", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "" })).toMatchObject({ backendPort: 9000 })
  })

  it.each([
    [{ PORT: "ninety" }, /PORT must be a number/],
    [{ STOREFRONT_PORT: "70000" }, /STOREFRONT_PORT must be from 1 to 65535/],
    [{ DATABASE_URL: "mysql://x" }, /DATABASE_URL must start with postgres:\/\//],
    [{ MEILISEARCH_HOST: "http://localhost:7700" }, /needs MEILISEARCH_API_KEY/],
  ])("say in one sentence what is wrong with %j", (env, message) => {
    expect(() => readSettings(env)).toThrow(message)
  })
})
