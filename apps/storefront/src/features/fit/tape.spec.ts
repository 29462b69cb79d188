import { tapeFor, youAt } from "./tape"

const cuff = [
  { label: "Small", min_in: 10, max_in: 18 },
  { label: "Large", min_in: 20, max_in: 31 },
]

describe("the size tape", () => {
  it("runs from the smallest to the largest size, numbered every five inches", () => {
    expect(tapeFor(cuff, "in")).toEqual({ lo: 10, hi: 31, tick: 1, numerals: [10, 15, 20, 25, 31] })
  })

  it("is numbered in whole centimetres when those are read", () => {
    expect(tapeFor(cuff, "cm")).toEqual({ lo: 25, hi: 79, tick: 5, numerals: [25, 40, 60, 79] })
  })

  it("keeps numbers apart on a short tape", () => {
    expect(tapeFor([{ label: "S", min_in: 12.5, max_in: 19.5 }], "in").numerals).toEqual([12, 14, 16, 18, 20])
  })

  it("puts no line beside the tape", () => {
    const tape = tapeFor(cuff, "in")
    expect(youAt({ value: 21.5, unit: "in" }, tape, "in")).toBe(21.5)
    expect(youAt({ value: 50.8, unit: "cm" }, tape, "in")).toBe(20)
    expect(youAt({ value: 33, unit: "in" }, tape, "in")).toBeNull()
  })
})
