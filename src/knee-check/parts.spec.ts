import { rulesInParts } from "./parts"
import { KNEE_CHECK_RULES } from "./rules"

const CONDITIONS = [{ handle: "raynauds", title: "Raynaud’s", categories: [{ category: "ice-pack", level: "avoid", reason: "Cold closes vessels." }] }]
const parts = rulesInParts(KNEE_CHECK_RULES, CONDITIONS)
const ruleCalled = (id: string) => Object.values(parts).flat().find((rule) => rule.id === id)

describe("the rules as staff read them", () => {
  it("are all there, each once, with its sentence and the answers that make it", () => {
    const { red_flags, patterns, adjustments } = KNEE_CHECK_RULES
    const all = Object.values(parts).flat()
    expect(all.map(({ id }) => id).sort()).toEqual([...red_flags, ...patterns, ...adjustments].map(({ id }) => id).sort())
    expect(all.filter(({ sentence, answers }) => !sentence || !answers.length)).toEqual([])
  })

  it("say what a history keeps away, by what the shop says of the condition now", () => {
    expect(parts.histories).toContainEqual(ruleCalled("history-raynauds"))
    expect(ruleCalled("history-raynauds")?.effects).toContain("Never, as “Raynaud’s”: ice-pack. Cold closes vessels.")
  })

  it("say what a pattern is told by and what it recommends", () => {
    expect(ruleCalled("like-kneecap")?.points).toContain("where: front: 2")
    expect(ruleCalled("like-kneecap")?.effects.filter((effect) => effect.startsWith("Recommends tip "))).not.toEqual([])
  })
})
