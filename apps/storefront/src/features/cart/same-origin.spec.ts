import { isSameOrigin } from "./same-origin"

const post = (headers: Record<string, string>) => new Request("http://shop.example/api/cart/lines", { method: "POST", headers })

describe("where a form comes from", () => {
  it.each<[headers: Record<string, string>, ours: boolean]>([
    [{ origin: "http://shop.example", host: "shop.example" }, true],
    [{ origin: "https://shop.example", host: "localhost:8000", "x-forwarded-host": "shop.example" }, true],
    [{ origin: "https://evil.example", host: "shop.example" }, false],
    [{ origin: "null", host: "shop.example" }, false],
    [{ host: "shop.example" }, true],
  ])("%j is ours: %p", (headers, ours) => {
    expect(isSameOrigin(post(headers))).toBe(ours)
  })
})
