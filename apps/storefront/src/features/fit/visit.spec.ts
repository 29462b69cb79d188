import { NOTHING, readVisit, withLength } from "./visit"

const thigh = { value: 21.5, unit: "in" } as const

describe("what is kept of a visit", () => {
  it("comes back as it was typed, however often it is read and written", () => {
    let visit = withLength({ ...NOTHING, unit: "cm" }, "thigh_6in_above", thigh)
    for (let times = 0; times < 5; times++) {
      visit = readVisit(JSON.stringify(visit))
    }
    expect(visit).toEqual({ unit: "cm", lengths: { thigh_6in_above: thigh } })
  })

  it("forgets one place and keeps the others", () => {
    const visit = withLength(withLength(NOTHING, "mid_knee", { value: 38, unit: "cm" }), "thigh_6in_above", thigh)
    expect(withLength(visit, "thigh_6in_above", null).lengths).toEqual({ mid_knee: { value: 38, unit: "cm" } })
  })

  it.each([null, "", "no JSON", "[]", '{"unit":"stone"}', '{"lengths":{"thigh_6in_above":"21"}}', '{"lengths":{"thigh_6in_above":{"value":-3,"unit":"in"}}}'])("takes %p for nothing", (text) => {
    expect(readVisit(text)).toEqual(NOTHING)
  })
})
