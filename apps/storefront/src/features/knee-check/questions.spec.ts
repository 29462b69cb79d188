import { FOOT, HISTORY, MECHANISM, ONSET, SIGNS, SWELLING, WHEN, WHERE } from "./intake"
import { PLACES } from "../home/places"
import { answersFromFragment, DOTS } from "./places"
import { QUESTIONS, type Choice } from "./questions"

const parts = QUESTIONS.flatMap((question) => question.parts)
const choices: Choice[] = parts.flatMap((part) => part.choices)
const idsOf = (name: string) => parts.filter((part) => part.name === name).flatMap((part) => part.choices.map(({ id }) => id))

/** Whether the knee bends to a right angle decides nothing that the other questions leave open. */
const NOT_ASKED = ["can_bend_90"]

describe("the questions of the knee check", () => {
  it("are at most seven, and warning signs are the first", () => {
    expect(QUESTIONS.length).toBeLessThanOrEqual(7)
    expect(QUESTIONS[0]?.id).toBe("signs")
  })

  it.each([
    ["where", WHERE], ["onset", ONSET], ["mechanism", MECHANISM], ["when", WHEN], ["swelling", SWELLING], ["foot", FOOT], ["history", HISTORY], ["signs", SIGNS],
  ] as const)("can say every word the rules know of %s", (field, words) => {
    const sayable = new Set<string>(choices.flatMap(({ says }) => says[field] ?? []))
    expect(words.filter((word) => !sayable.has(word) && !NOT_ASKED.includes(word))).toEqual([])
  })

  it("tell choices of one name apart", () => {
    for (const name of new Set(parts.map((part) => part.name))) {
      expect(new Set(idsOf(name)).size).toBe(idsOf(name).length)
    }
  })

  it("offer “None of these” wherever something has to be ticked that may not be there", () => {
    const must = QUESTIONS.filter(({ missing }) => missing?.includes("None of these"))
    expect(must.map(({ id }) => id)).toEqual(["signs", "when"])
    for (const question of must) {
      expect(question.parts.flatMap((part) => part.choices).filter(({ alone }) => alone)).toHaveLength(1)
    }
  })
})

describe("a place pressed on the home page", () => {
  it("is a place the check asks for, and can be drawn", () => {
    for (const { answers } of PLACES) {
      const { where = [] } = answersFromFragment(`#${answers}`)
      expect(where.join("+")).toBe(answers)
      expect(idsOf("where")).toEqual(expect.arrayContaining([...where]))
    }
    expect(idsOf("where")).toEqual(expect.arrayContaining(Object.keys(DOTS)))
  })

  it("is nothing when the address says something else", () => {
    expect(answersFromFragment("#main")).toEqual({})
    expect(answersFromFragment("#toString")).toEqual({})
    expect(answersFromFragment("")).toEqual({})
  })
})
