import { parseAdd } from "./add-input"
import { parseFlash } from "./flash"

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    data.set(name, value)
  }
  return data
}

const good = { product: "aircast-knee-cryo-cuff", country: "us", quantity: "2", "option.Size": "Large" }

describe("a posted buy form", () => {
  it("is a product, how many, and the answers", () => {
    expect(parseAdd(form(good))).toEqual({
      ok: true,
      input: { product: "aircast-knee-cryo-cuff", country: "us", quantity: 2, picks: { Size: "Large" } },
    })
  })

  it.each([
    [{ quantity: "0" }, "How many? At least 1."],
    [{ quantity: "1.5" }, "How many? Type a whole number."],
    [{ quantity: "many" }, "How many? Type a number."],
    [{ quantity: "21" }, "At most 20 of one thing in one order."],
    [{ product: "../admin" }, "We don’t know this product."],
    [{ quantity: "-1" }, "How many? At least 1."],
    [{ country: "at" }, "We don’t sell to this country."],
  ])("refuses %j in words", (fields, error) => {
    expect(parseAdd(form({ ...good, ...fields }))).toEqual({ ok: false, error })
  })
})

describe("what just happened", () => {
  it("survives its cookie, and is dropped when somebody wrote nonsense into it", () => {
    const flash = { kind: "removed", what: "Gel ice pack", variant_id: "variant_1", quantity: 2 }
    expect(parseFlash(JSON.stringify(flash))).toEqual(flash)
    expect([undefined, "", "{", '{"kind":"shout"}', '{"kind":"removed","what":"x"}'].map(parseFlash)).toEqual([null, null, null, null, null])
  })
})
