import { readFileSync } from "node:fs"
import { KNEE_CHECK_RULES } from "../../src/knee-check/rules"
import { linesInWords, termInWords } from "./knee-check-answers"
import { currentRulesPage, RULES_PAGE } from "./knee-check-rules"

describe("the page of the knee check’s rules", () => {
  it("is up to date: npm run docs:knee-check writes it", () => {
    expect(readFileSync(RULES_PAGE, "utf8")).toBe(currentRulesPage())
  })

  it("has every rule with its sentence", () => {
    const page = currentRulesPage()
    const { red_flags, patterns, adjustments } = KNEE_CHECK_RULES
    expect([...red_flags, ...patterns, ...adjustments].filter(({ id, sentence }) => !page.includes(`### ${id}\n\n${sentence}`) && !page.includes(`| ${id} | ${sentence} |`))).toEqual([])
  })
})

describe("a rule’s answers in words", () => {
  it("say any, all, none and bounds", () => {
    expect(termInWords({ signs: ["cold_pale_foot", "numb"], swelling: ["moderate"] })).toBe("swelling: moderate; or sign: cold pale foot, numb")
    expect(linesInWords([[{ age: { max: 15 } }, { not: { days: { min: 4, max: 21 } } }]])).toEqual(["age up to 15 **and** none of (days since the start 4 to 21)"])
    expect(linesInWords([[{ onset: ["post_op"], mechanism: ["surgery"] }, { signs: ["red"] }]])).toEqual(["(onset: post op; or set off by: surgery) **and** sign: red"])
    expect(linesInWords([])).toEqual(["always"])
  })
})
