import { allSaid, eachSaid, placesSaid } from "./said"

const ANSWERS = { signs: ["none"], where: ["around", "inner"], began: ["running"], ago: ["weeks"], when: ["running", "stairs-down"], swelling: ["no"], you: ["raynauds"], feet: ["flat"], age: ["adult"] }

describe("what was said, said back", () => {
  it("is a few plain sentences", () => {
    expect(allSaid(ANSWERS)).toBe(
      "Pain around or under the kneecap and on the inner side. Came slowly, from running, 2 to 6 weeks ago. Hurts while running and downstairs. Not swollen. No warning sign. Raynaud’s and flat feet. 18 to 44 years old.",
    )
  })

  it("leaves out what was not answered", () => {
    expect(allSaid({ where: ["calf"], when: ["none"] })).toBe("Pain in the calf.")
    expect(placesSaid({})).toBe("")
  })

  it("has a line for every question, so that each can be changed", () => {
    expect(eachSaid(ANSWERS).map(({ words }) => words)).toEqual([
      "None of these", "Around or under the kneecap; Inner side", "From running as usual", "2 to 6 weeks ago", "While running; Downstairs", "No", "18 to 44; Raynaud’s; Flat",
    ])
    expect(eachSaid({})[6]?.words).toBe("Nothing chosen")
  })
})
