import { intakeOf, missingOn, pick, readAnswers, NO_ANSWERS, type Answers } from "./answers"
import { QUESTIONS } from "./questions"

function picked(...names: [part: string, choice: string][]): Answers {
  return names.reduce<Answers>((answers, [name, id]) => {
    const part = QUESTIONS.flatMap(({ parts }) => parts).find((each) => each.name === name && each.choices.some((choice) => choice.id === id))
    const choice = part?.choices.find((each) => each.id === id)
    if (!part || !choice) {
      throw new Error(`There is no choice ${id} of ${name}`)
    }
    return pick(answers, part, choice, true)
  }, NO_ANSWERS)
}

function posted(...fields: [string, string][]): Answers {
  const form = new FormData()
  fields.forEach(([name, value]) => { form.append(name, value) })
  return readAnswers(form)
}

describe("answering", () => {
  it("unticks “None of these” when something is ticked, and the other way round", () => {
    expect(picked(["signs", "none"], ["signs", "stuck"]).signs).toEqual(["stuck"])
    expect(picked(["signs", "stuck"], ["signs", "fever"], ["signs", "none"]).signs).toEqual(["none"])
    expect(picked(["when", "none"], ["when", "running"]).when).toEqual(["running"])
  })

  it("keeps one of what can be only one, over all its headings", () => {
    expect(picked(["began", "running"], ["began", "fall"]).began).toEqual(["fall"])
  })

  it("says what is missing until something is chosen, and never of what may be skipped", () => {
    const missing = (answers: Answers) => QUESTIONS.filter((question) => missingOn(question, answers)).map(({ id }) => id)
    expect(missing(NO_ANSWERS)).toEqual(["signs", "where", "began", "ago", "when", "swelling", "you"])
    expect(missing(picked(["you", "raynauds"], ["feet", "flat"]))).toContain("you")
    expect(missing(picked(["age", "adult"]))).not.toContain("you")
    expect(missing(picked(["signs", "none"], ["swelling", "no"]))).toEqual(["where", "began", "ago", "when", "you"])
  })
})

describe("the answers in the words of the rules", () => {
  it("join what several choices say", () => {
    expect(intakeOf(picked(["where", "around"], ["where", "hip"], ["began", "kneeling"], ["ago", "weeks"], ["when", "limp"], ["feet", "flat"], ["you", "raynauds"], ["age", "teen"]))).toEqual({
      where: ["front", "behind_kneecap", "hip"], onset: "gradual", mechanism: "kneeling", when: [], swelling: null, foot: "flat",
      history: ["kneeling_job", "raynauds"], age: 14, days_since_start: 30, signs: ["hip_pain", "limp", "difficulty_walking"],
    })
  })

  it("believe the warning sign where a later answer makes little of it", () => {
    expect(intakeOf(picked(["signs", "ballooned"], ["swelling", "little"])).swelling).toBe("large_rapid")
  })

  it("leave empty what was not answered", () => {
    expect(intakeOf(NO_ANSWERS)).toMatchObject({ where: [], age: null, days_since_start: null, signs: [] })
  })
})

describe("a posted form", () => {
  it("is read by name, and what is no choice of ours is left out", () => {
    expect(posted(["signs", "none"], ["where", "above"], ["where", "moon"], ["price", "0"])).toMatchObject({ signs: ["none"], where: ["above"], began: [] })
    expect(Object.keys(posted(["price", "0"]))).not.toContain("price")
  })

  it("counts a sign that was ticked beside “None of these”", () => {
    const { signs } = intakeOf(posted(["signs", "none"], ["signs", "stuck"]))
    expect(signs).toEqual(["locked"])
  })
})
