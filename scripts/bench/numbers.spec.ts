import { quantile, table } from "./numbers"

describe("numbers of a benchmark", () => {
  it("have a median that one slow answer doesn't move", () => {
    expect(quantile([3, 1, 2, 900, 2], 0.5)).toBe(2)
    expect(quantile([5, 1, 3, 2, 4], 0.95)).toBe(5)
    expect(quantile([], 0.5)).toBeNaN()
  })

  it("stand under each other, words to the left and numbers to the right", () => {
    expect(table([{ page: "home", "req/s": 1600 }, { page: "a tip", "req/s": 90 }])).toBe("page    req/s\nhome     1600\na tip      90\n")
  })
})
