import { parseMeasure } from "./measure"

const thigh = "thigh_6in_above"

describe("a measure as people type it", () => {
  it.each([
    ["21.5", "in", 21.5],
    ["21,5", "in", 21.5],
    [" 54 ", "cm", 21.26],
    ["54 cm", "in", 21.26],
    ['21.5"', "cm", 21.5],
    ["21 in", "cm", 21],
  ] as const)("reads %p with %p chosen", (text, unit, inches) => {
    const read = parseMeasure(text, unit, thigh)
    expect(read).toMatchObject({ ok: true })
    expect(read?.ok && read.inches).toBeCloseTo(inches, 2)
  })

  it("says nothing when nothing was typed", () => {
    expect(parseMeasure("  ", "in", thigh)).toBeNull()
  })

  it("repeats what it could not read", () => {
    expect(parseMeasure("about 20", "in", thigh)).toEqual({ ok: false, error: "Type a number, like 21.5. You typed: about 20." })
  })

  it("takes 54 in for centimetres typed in the wrong unit", () => {
    expect(parseMeasure("54", "in", thigh)).toEqual({ ok: false, error: "54 in is over 90 cm (35 in). Did you mean 54 cm?" })
  })

  it("takes 12 cm for inches typed in the wrong unit", () => {
    expect(parseMeasure("12", "cm", thigh)).toEqual({ ok: false, error: "12 cm is thinner than a leg is there. Did you mean 12 in?" })
  })

  it("asks to measure again when neither unit makes sense", () => {
    expect(parseMeasure("120", "in", thigh)).toEqual({ ok: false, error: "120 in is over 90 cm (35 in). Please measure again." })
  })

  it("knows that a height is longer than a girth", () => {
    expect(parseMeasure("68", "in", "user_height")).toEqual({ ok: true, inches: 68 })
    expect(parseMeasure("21", "in", "user_height")).toMatchObject({ ok: false })
    expect(parseMeasure("tall", "in", "user_height")).toMatchObject({ error: "Type a number, like 67, or 5 ft 7. You typed: tall." })
  })

  it.each(["5 ft 7", "5'7\"", "5’7", "5 ft 7 in", "5ft7"])("reads %p as feet and inches, whatever unit is chosen", (text) => {
    expect(parseMeasure(text, "cm", "user_height")).toEqual({ ok: true, inches: 67 })
  })
})
