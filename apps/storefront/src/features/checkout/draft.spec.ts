import { draftText, parseDraft } from "./draft"

describe("what was typed into the checkout", () => {
  it("is there again after a reload", () => {
    expect(parseDraft(draftText("cart_1", { email: "dana@example.com", city: "" }), "cart_1")).toEqual({ email: "dana@example.com", city: "" })
  })

  it("belongs to its cart alone", () => {
    expect(parseDraft(draftText("cart_1", { email: "dana@example.com" }), "cart_2")).toEqual({})
  })

  it("is nothing when the tab kept nothing, or nonsense", () => {
    expect([null, "", "{", "7", "null", '{"cartId":"cart_1","values":null}', '{"cartId":"cart_1","values":{"email":7,"shell":"x"}}'].map((text) => parseDraft(text, "cart_1"))).toEqual(Array(7).fill({}))
  })
})
