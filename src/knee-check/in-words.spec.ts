import { linesInWords, termInWords } from "./in-words"

describe("a rule’s answers in words", () => {
  it("say any, all, none and bounds", () => {
    expect(termInWords({ signs: ["cold_pale_foot", "numb"], swelling: ["moderate"] })).toBe("swelling: moderate; or sign: cold pale foot, numb")
    expect(linesInWords([[{ age: { max: 15 } }, { not: { days: { min: 4, max: 21 } } }]])).toEqual(["age up to 15 **and** none of (days since the start 4 to 21)"])
    expect(linesInWords([[{ onset: ["post_op"], mechanism: ["surgery"] }, { signs: ["red"] }]])).toEqual(["(onset: post op; or set off by: surgery) **and** sign: red"])
    expect(linesInWords([])).toEqual(["always"])
  })
})
