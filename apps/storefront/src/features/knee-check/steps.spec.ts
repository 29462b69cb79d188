import type { Answers } from "./answers"
import type { Verdict } from "./engine"
import { QUESTIONS } from "./questions"
import { begin, goTo, next, posted, RESULT, stoppedAt, type Check } from "./steps"

const verdict = (stop: Verdict["stop"]): Verdict => ({ stop, red_flags: [], tips: [], products: [], left_out: [], avoid: [], notices: [], guides: [] })
/** Rules of a test: a stuck knee stops, and so does one that swelled up within hours. */
const judge = ({ signs = [], swelling = [] }: Answers) => verdict(signs.includes("stuck") || swelling.includes("ballooned") ? "urgent" : "none")

const WHOLE: Answers = { signs: ["none"], where: ["above"], began: ["running"], ago: ["weeks"], when: ["running"], swelling: ["no"], age: ["adult"] }
const at = (id: string) => QUESTIONS.findIndex((question) => question.id === id)
const answered = (check: Check, answers: Answers): Check => ({ ...check, answers: { ...check.answers, ...answers } })

/** Presses Next until there is a result, or a complaint. */
function walk(answers: Answers, from = begin({})): { check: Check; seen: number[] } {
  let check = answered(from, answers)
  const seen = [check.at]
  for (let step = 0; step <= RESULT && check.at !== RESULT && !check.isComplaining; step++) {
    check = next(check, judge)
    seen.push(check.at)
  }
  return { check, seen }
}

describe("the steps of a check", () => {
  it("go through every question once, in order, and end at the result", () => {
    expect(walk(WHOLE).seen).toEqual([0, 1, 2, 3, 4, 5, 6, RESULT])
  })

  it("stay, and complain, where nothing was chosen", () => {
    expect(walk({ signs: ["none"] }).check).toMatchObject({ at: at("where"), isComplaining: true })
  })

  it("end at once with a warning sign, whichever screen it was ticked on", () => {
    expect(walk({ signs: ["stuck"] }).seen).toEqual([0, RESULT])
    const atSwelling = goTo(answered(begin({}), { ...WHOLE, swelling: [] }), at("swelling"), judge)
    expect(next(answered(atSwelling, { swelling: ["ballooned"] }), judge).at).toBe(RESULT)
  })

  it("lead from a sign ticked by mistake back to its screen, and then on through all that was never asked", () => {
    const stopped = next(answered(begin({}), { signs: ["stuck"] }), judge)
    const back = goTo(stopped, stoppedAt(stopped.answers, judge), judge)
    expect(back).toMatchObject({ at: 0, answers: { signs: ["stuck"] } })
    expect(walk(WHOLE, back).seen).toEqual([0, 1, 2, 3, 4, 5, 6, RESULT])
  })

  it("lead from a changed answer straight back to the result", () => {
    const { check } = walk(WHOLE)
    const changing = answered(goTo(check, at("ago"), judge), { ago: ["today"] })
    expect(next(changing, judge)).toMatchObject({ at: RESULT, answers: { ago: ["today"] } })
  })

  it("go back and forward with the browser, but never past a question that still needs an answer", () => {
    const check = answered(begin({}), { signs: ["none"], where: ["above"] })
    expect(goTo(check, 1, judge).at).toBe(1)
    expect(goTo(check, RESULT, judge).at).toBe(at("began"))
    expect(goTo(begin({}), 4, judge).at).toBe(0)
    // Most of what else we should know may be skipped, but not unseen.
    expect(goTo(answered(begin({}), WHOLE), RESULT, judge).at).toBe(at("you"))
  })

  it("find the screen on which the sign was ticked", () => {
    expect(stoppedAt({ ...WHOLE, swelling: ["ballooned"] }, judge)).toBe(at("swelling"))
  })
})

describe("a form posted whole", () => {
  it("has its result when nothing is missing, or a sign is enough", () => {
    expect(posted(WHOLE, judge)).toMatchObject({ at: RESULT, isComplaining: false })
    expect(posted({ signs: ["stuck"] }, judge)).toMatchObject({ at: RESULT, isComplaining: false })
  })

  it("comes back complaining at the first question without an answer", () => {
    expect(posted({ ...WHOLE, began: [] }, judge)).toMatchObject({ at: at("began"), isComplaining: true })
  })
})
