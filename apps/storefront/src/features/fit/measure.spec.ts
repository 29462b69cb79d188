import { doubtAbout, parseMeasure } from "./measure"

const thigh = "thigh_6in_above"

describe("a measure as people type it", () => {
  it.each([
    ["21.5", "in", 21.5, "in"],
    ["21,5", "in", 21.5, "in"],
    [" 54 ", "cm", 54, "cm"],
    ["54 cm", "in", 54, "cm"],
    ['21.5"', "cm", 21.5, "in"],
    ["21 in", "cm", 21, "in"],
  ] as const)("reads %p with %p chosen, in the unit it was said in", (text, unit, value, said) => {
    expect(parseMeasure(text, unit, thigh)).toEqual({ ok: true, length: { value, unit: said } })
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
    expect(parseMeasure("68", "in", "user_height")).toEqual({ ok: true, length: { value: 68, unit: "in" } })
    expect(parseMeasure("21", "in", "user_height")).toMatchObject({ ok: false })
    expect(parseMeasure("tall", "in", "user_height")).toMatchObject({ error: "Type a number, like 67, or 5 ft 7. You typed: tall." })
  })

  it.each(["5 ft 7", "5'7\"", "5’7", "5 ft 7 in", "5ft7"])("reads %p as feet and inches, whatever unit is chosen", (text) => {
    expect(parseMeasure(text, "cm", "user_height")).toEqual({ ok: true, length: { value: 67, unit: "in" } })
  })
})

describe("measures that can’t all be right", () => {
  const lengths = { thigh_6in_above: { value: 14, unit: "in" }, mid_knee: { value: 39, unit: "cm" } } as const

  it("questions a thigh thinner than its knee, at either of them, in the unit it was typed in", () => {
    expect(doubtAbout("thigh_6in_above", lengths)).toBe("A thigh of 14 in is thinner than a knee of 15.4 in. Please measure both again.")
    expect(doubtAbout("mid_knee", lengths)).toBe("A thigh of 36 cm is thinner than a knee of 39 cm. Please measure both again.")
  })

  it("has nothing to say of other places, or while one of the two is missing", () => {
    expect(doubtAbout("calf_6in_below", lengths)).toBeNull()
    expect(doubtAbout("thigh_6in_above", { thigh_6in_above: lengths.thigh_6in_above })).toBeNull()
    expect(doubtAbout("mid_knee", { ...lengths, thigh_6in_above: { value: 40, unit: "cm" } })).toBeNull()
  })
})
