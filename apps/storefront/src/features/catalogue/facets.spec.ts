import type { Attributes } from "./attributes"
import { chosenIn, facetsOf, passes, searchFor, toggled } from "./facets"

const nothing = Object.fromEntries(
  ["brand", "support_level", "hinge", "side", "closure", "open_patella", "latex_free", "neoprene_free", "washable", "evidence", "arch_height", "cold_source"].map((key) => [key, null]),
) as unknown as Attributes
const sleeve: Attributes = { ...nothing, support_level: "light", hinge: "none", neoprene_free: true }
const neoprene: Attributes = { ...nothing, support_level: "medium", hinge: "none", neoprene_free: false }
const brace: Attributes = { ...nothing, support_level: "firm", hinge: "double", neoprene_free: true }
const list = [sleeve, neoprene, brace]

describe("filters of a list", () => {
  it("offers only what leaves something out, with how many each holds", () => {
    const facets = facetsOf(list)
    expect(facets.map(({ title }) => title)).toEqual(["Support", "Hinge", "Neoprene"])
    expect(facets[1]?.options).toEqual([{ value: "none", label: "None", count: 2 }, { value: "double", label: "Both sides", count: 1 }])
    expect(facetsOf([sleeve, sleeve])).toEqual([])
  })

  it("widens within a facet and narrows across facets", () => {
    const chosen = { support_level: ["light", "medium"], neoprene_free: ["true"] }
    expect(list.filter((attributes) => passes(attributes, chosen))).toEqual([sleeve])
    expect(list.every((attributes) => passes(attributes, {}))).toBe(true)
  })

  it("goes into the address and comes back, without what it doesn't know", () => {
    const facets = facetsOf(list)
    const chosen = toggled(toggled({}, "hinge", "none"), "support_level", "light")
    expect(searchFor(chosen)).toBe("?hinge=none&support_level=light")
    expect(chosenIn(`${searchFor(chosen)}&hinge=wings&x=1`, facets)).toMatchObject({ hinge: ["none"], support_level: ["light"] })
    expect(searchFor(toggled(toggled(chosen, "hinge", "none"), "support_level", "light"))).toBe("")
  })
})
