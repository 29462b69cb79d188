import { stemOf, wordsOf } from "./text"

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
})
