import { intakeOf, type Answers } from "./answers"
import { checkKnee } from "./engine"
import { headline } from "./plan-words"
import { QUESTIONS } from "./questions"
import { SHOP_RULES } from "./rules.fixture"
import { runnable } from "./runnable"
import { SEEDED_SHELF } from "./shelf.fixture"

const judge = (answers: Answers) => checkKnee(intakeOf(answers), runnable(SHOP_RULES), SEEDED_SHELF)
/** An ordinary sore knee. */
const ORDINARY: Answers = { signs: ["none"], where: ["around"], began: ["running"], ago: ["weeks"], when: ["stairs-down"], swelling: ["no"], age: ["adult"] }

/** Every choice there is, one at a time, in an otherwise ordinary check. */
const EACH = QUESTIONS.flatMap(({ parts }) => parts.flatMap(({ name, choices }) => choices.map(({ id }) => ({ name, id, answers: { ...ORDINARY, [name]: [id] } }))))

describe("the screens with the shop’s own rules", () => {
  it.each(EACH.filter(({ name, id }) => name === "signs" && id !== "none"))("stop at once for $id on the first screen, whatever else is unknown", ({ id }) => {
    expect(judge({ signs: [id] })).toMatchObject({ stop: expect.stringMatching(/^(urgent|emergency)$/) as string, tips: [], products: [] })
  })

  it("stop on later screens for what is a sign by itself, and for nothing that an ordinary sore knee can be", () => {
    const stopping = EACH.filter(({ name, answers }) => name !== "signs" && judge(answers).stop !== "none").map(({ name, id }) => `${name} ${id}`)
    expect(stopping).toEqual(["began crash", "when unrelenting", "swelling ballooned", "swelling calf", "you cancer", "you thinner"])
  })

  it("have a plan, in words of ours, for everything that doesn’t stop", () => {
    for (const { answers, name, id } of EACH) {
      const { stop, tips } = judge(answers)
      if (stop === "none") {
        expect([`${name} ${id}`, headline(tips)]).not.toContain("What fits your answers.")
      }
    }
  })

  it("come to the same verdict in the browser as with the rules whole", () => {
    for (const { answers } of EACH) {
      expect(judge(answers)).toEqual(checkKnee(intakeOf(answers), SHOP_RULES, SEEDED_SHELF))
    }
  })
})
