import { untilItComes } from "./until-it-comes"

describe("until it comes", () => {
  it("ices today for whoever bought cold", () => {
    expect(untilItComes(["cryo-cuff"]).map(({ title }) => title)).toEqual(["Ice from the freezer", "Try it on dry, indoors", "Load the knee again"])
  })

  it("doesn't speak of ice to somebody who bought insoles", () => {
    expect(untilItComes(["arch-support"]).map(({ title }) => title)).toEqual(["Rest it, but not too long", "Wear them in", "Load the knee again"])
  })
})
