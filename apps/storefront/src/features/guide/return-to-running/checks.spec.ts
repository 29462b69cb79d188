import { CHECKS, missing, verdictOf } from "./checks"

const all = CHECKS.map(({ id }) => id)
const but = (...left: string[]) => new Set(all.filter((id) => !left.includes(id)))

describe("the list before the first run", () => {
  it("lets begin when all of it is true", () => {
    expect(verdictOf(new Set(all))).toEqual({ said: "All true: you can begin with step 1.", still: [] })
  })

  it.each(all)("doesn’t when \"%s\" is missing, and says that it is", (id) => {
    expect(verdictOf(but(id))).toEqual({ said: "Not yet. Still missing:", still: [expect.objectContaining({ id })] })
  })

  it("names all that is missing, in the order of the list", () => {
    expect(verdictOf(but("calm", "walks")).still.map(({ still }) => still)).toEqual(["walking for 30 minutes in comfort", "no swelling, on the day or the day after"])
  })

  it("asks before it judges", () => {
    expect(verdictOf(new Set()).said).toMatch(/^Tick what is true/)
  })

  it("isn’t misled by a tick of something else", () => {
    expect(missing(new Set([...but("bends"), "no such thing"])).map(({ id }) => id)).toEqual(["bends"])
  })
})
