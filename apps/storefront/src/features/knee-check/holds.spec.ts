import { anyLineHolds, holds } from "./holds"
import { EMPTY_INTAKE, type Intake } from "./intake"

const intake = (answers: Partial<Intake>): Intake => ({ ...EMPTY_INTAKE, ...answers })

describe("a rule’s question to the answers", () => {
  it("is fulfilled by any of its words, in any of its fields", () => {
    const term = { signs: ["hot", "red"], swelling: ["moderate"] } as const
    const asked = { signs: [...term.signs], swelling: [...term.swelling] }
    expect(holds(asked, intake({ signs: ["red"] }))).toBe(true)
    expect(holds(asked, intake({ swelling: "moderate" }))).toBe(true)
    expect(holds(asked, intake({ signs: ["fever"], swelling: "mild" }))).toBe(false)
  })

  it("counts the ends of a range in, and no answer out", () => {
    expect(holds({ age: { max: 15 } }, intake({ age: 15 }))).toBe(true)
    expect(holds({ age: { max: 15 } }, intake({ age: 16 }))).toBe(false)
    expect(holds({ age: { max: 15 } }, intake({}))).toBe(false)
    expect(holds({ days: { min: 4, max: 21 } }, intake({ days_since_start: 4 }))).toBe(true)
  })

  it("is turned round by “not”, for an unanswered question as well", () => {
    expect(holds({ not: { days: { max: 13 } } }, intake({}))).toBe(true)
    expect(holds({ not: { history: ["raynauds"] } }, intake({ history: ["raynauds"] }))).toBe(false)
    expect(holds({ not: {} }, intake({}))).toBe(true)
  })

  it("needs every term of one line, and no line at all is always", () => {
    const lines = [[{ signs: ["pop" as const] }, { onset: ["sudden" as const] }], [{ swelling: ["large_rapid" as const] }]]
    expect(anyLineHolds(lines, intake({ signs: ["pop"] }))).toBe(false)
    expect(anyLineHolds(lines, intake({ signs: ["pop"], onset: "sudden" }))).toBe(true)
    expect(anyLineHolds(lines, intake({ swelling: "large_rapid" }))).toBe(true)
    expect(anyLineHolds([], intake({}))).toBe(true)
  })
})
