import { apart } from "./apart"

describe("what tells things of a kind apart", () => {
  it("says once what holds for all of them", () => {
    const both = "Not on a fresh injury."
    expect(apart([`Not with latex. ${both}`, both])).toEqual({ shared: both, own: ["Not with latex.", ""] })
  })

  it("keeps everything apart when one of them says nothing", () => {
    expect(apart(["Not on wounds.", null])).toEqual({ shared: "", own: ["Not on wounds.", ""] })
  })

  it("leaves with its owners what only some of them say", () => {
    expect(apart(["Not on wounds.", "Not on wounds.", "Not with latex."])).toEqual({ shared: "", own: ["Not on wounds.", "Not on wounds.", "Not with latex."] })
  })

  it("has nothing to compare a single thing with", () => {
    expect(apart(["Not on wounds."])).toEqual({ shared: "", own: ["Not on wounds."] })
  })
})
