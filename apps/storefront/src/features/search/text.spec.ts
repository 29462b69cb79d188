import { distance, stemOf, wordsOf } from "./text"

describe("the words of a search", () => {
  it.each([
    ["Runner’s knee!", ["runners", "knee"]],
    ["cho-pat", ["cho", "pat"]],
    ["Össur  5.5 in", ["ossur", "5.5", "in"]],
    ["<b>knee</b>", ["b", "knee", "b"]],
    [" … ", []],
  ])("parts %j into words", (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([["crutches", "crutch"], ["insoles", "insole"], ["bodies", "body"], ["clicking", "clicks"], ["swelling", "swelled"], ["running", "runs"], ["sleeves", "sleeve"]])("takes %s and %s for the same word", (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b))
  })

  it.each([["arthritis", "arthriti"], ["knee", "kne"], ["meniscus", "meniscu"], ["cane", "can"]])("doesn’t take %s for %s", (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b))
  })

  it("counts a letter changed, dropped, added or swapped as one slip, and stops counting in time", () => {
    expect(distance("sleeve", "sleave", 2)).toBe(1)
    expect(distance("sleve", "sleeve", 2)).toBe(1)
    expect(distance("slevee", "sleeve", 2)).toBe(1)
    expect(distance("brace", "brace", 2)).toBe(0)
    expect(distance("ice", "crutches", 2)).toBe(3)
    expect(distance("abcdef", "uvwxyz", 2)).toBe(3)
  })
})
