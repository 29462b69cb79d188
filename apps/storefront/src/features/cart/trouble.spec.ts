import { lineTrouble } from "./trouble"

describe("a line whose stock has gone since", () => {
  it("says so, and what to do", () => {
    expect(lineTrouble(0, 1)).toBe("Sold out since you put it here. Take it out to check out.")
    expect(lineTrouble(2, 5)).toBe("Only 2 left. Take 3 out to check out.")
  })

  it("is quiet when there is enough, or nobody counts", () => {
    expect([lineTrouble(5, 5), lineTrouble(null, 5), lineTrouble(undefined, 5)]).toEqual([null, null, null])
  })
})
