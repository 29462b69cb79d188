import { COUNTRIES } from "../../lib/countries"
import type { Soon } from "./types"
import { placesToGo } from "./where-to-go"

const country = (code: string) => {
  const found = COUNTRIES.find((each) => each.country === code)
  if (!found) {
    throw new Error(`no ${code}`)
  }
  return found
}
const soons: Soon[] = ["now", "emergency-today", "today", "days", "weeks"]

describe("where to go", () => {
  it("names the shopper’s own country first, then the others, each kind once", () => {
    expect(placesToGo("today", country("us")).map(({ name }) => name)).toEqual(["United States", "United Kingdom", "EU"])
    expect(placesToGo("today", country("gb")).map(({ name }) => name)).toEqual(["United Kingdom", "United States", "EU"])
    expect(placesToGo("today", country("de")).map(({ name }) => name)).toEqual(["Germany", "United States", "United Kingdom"])
  })

  it.each(COUNTRIES.map((each) => [each.name, each] as const))("says the number of %s first when it can’t wait", (_, each) => {
    expect(placesToGo("now", each)[0]).toEqual({ name: each.name, lead: `Call ${each.emergency} now.`, then: "" })
    expect(placesToGo("emergency-today", each)[0]?.then).toContain(each.emergency)
  })

  it("has something to do for every haste in every country", () => {
    const empty = COUNTRIES.flatMap((each) => soons.flatMap((soon) => placesToGo(soon, each))).filter(({ lead }) => !lead)
    expect(empty).toEqual([])
  })
})
