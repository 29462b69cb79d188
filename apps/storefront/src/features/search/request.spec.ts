import { plainText, readRequest } from "./request"

const read = (search: string) => readRequest(new URLSearchParams(search))

describe("what the search API is asked", () => {
  it("is read with its usual values", () => {
    expect(read("q=knee+brace")).toEqual({ ok: true, request: { query: "knee brace", country: "us", limit: 20, chosen: {} } })
    expect(read("q=ice&region=gb&limit=5&side=either")).toEqual({ ok: true, request: { query: "ice", country: "gb", limit: 5, chosen: { side: ["either"] } } })
  })

  it.each([
    ["", "q is missing"],
    ["q=%20", "q is missing"],
    [`q=${"x".repeat(201)}`, "at most 200"],
    ["q=ice&region=zz", "no such region"],
    ["q=ice&limit=0", "limit must be"],
    ["q=ice&limit=51", "limit must be"],
    ["q=ice&limit=1e1", "limit must be"],
    ["q=ice&limit=-3", "limit must be"],
  ])("is refused in words: %s", (search, words) => {
    expect(read(search)).toMatchObject({ ok: false, error: expect.stringContaining(words) as string })
  })

  it("never repeats what a stranger put in place of a region", () => {
    expect(JSON.stringify(read("q=ice&region=%3Cscript%3E"))).not.toContain("script")
  })

  it("loses its control characters", () => {
    expect(plainText("ice\u0000\u001b[31m pack\n")).toBe("ice [31m pack")
  })
})
