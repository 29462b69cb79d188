import { asRead, gradeOf, sentencesOf, syllablesIn, wordsOf } from "./reading-ease"

describe("reading ease", () => {
  it.each([
    ["the", 1], ["knee", 1], ["knife", 1], ["sleeves", 1], ["times", 1], ["stopped", 1], ["tied", 1],
    ["muscle", 2], ["muscles", 2], ["settled", 2], ["pulled", 1], ["braces", 2], ["rested", 2], ["needed", 2], ["trial", 2], ["doing", 2], ["trying", 2], ["region", 2], ["swelling", 2],
    ["ligament", 3], ["medial", 3], ["tendency", 3], ["serious", 3], ["patella", 3], ["quadriceps", 3], ["special", 2],
    ["diagnosis", 4], ["arthritis", 3], ["patellofemoral", 6], ["physiotherapist", 6],
    ["MCL", 3], ["60", 2], ["20.8", 3], ["don’t", 1],
  ])("hears the syllables of %s", (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })

  it("takes a text as it is read, without citations and stress", () => {
    expect(asRead("**Never** on bare skin [C2][C3].")).toBe("Never on bare skin.")
  })

  it("splits sentences where one ends, not at a point within a number", () => {
    expect(sentencesOf("Walk 1.5 miles. Is it sore? 20 minutes at most [C4].")).toEqual(["Walk 1.5 miles.", "Is it sore?", "20 minutes at most."])
    expect(sentencesOf("A band of rubber")).toEqual(["A band of rubber"])
    expect(sentencesOf("[C5][C6]")).toEqual([])
  })

  it("counts words as a reader does", () => {
    expect(wordsOf("Don’t wait: 26,610 people, C-shaped.")).toEqual(["Don’t", "wait", "26,610", "people", "C", "shaped"])
  })

  it("finds plain words easier than a clinic’s", () => {
    expect(gradeOf(["Rest the knee. Then walk a bit more each day."])).toBeLessThan(3)
    expect(gradeOf(["Patellofemoral symptomatology is characteristically exacerbated by activities necessitating repetitive flexion of the articulation."])).toBeGreaterThan(15)
  })

  it("says so when there is nothing to judge", () => {
    expect(() => gradeOf(["[C5]"])).toThrow("No word")
  })
})
