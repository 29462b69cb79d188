import { readFileSync } from "node:fs"
import { KNEE_CHECK_RULES } from "../../src/knee-check/rules"
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
