import { readFileSync } from "node:fs"
import { ALL_NEEDS } from "./_needs"
import { synonyms, VOCABULARY } from "./_vocabulary"
import { BRANDS, CATEGORY_TIPS, CATEGORY_WORDS, SECOND_CHOICES } from "./_words"

const handlesIn = (path: string) => (JSON.parse(readFileSync(path, "utf8")) as { handle: string }[]).map(({ handle }) => handle).sort()
const categories = handlesIn("seed/catalogue/categories.json")
const tips = handlesIn("seed/guide/tips.json")

describe("the words of the search", () => {
  it("lets any word of a group find the others, and a respelling only its word", () => {
    expect(synonyms([["patella", "kneecap", "knee cap"]], { nee: "knee" })).toEqual({
      patella: ["kneecap", "knee cap"],
      kneecap: ["patella", "knee cap"],
      "knee cap": ["patella", "kneecap"],
      nee: ["knee"],
    })
  })

  it.each([["what people call them", CATEGORY_WORDS], ["second choices", SECOND_CHOICES], ["tips", CATEGORY_TIPS]])("knows the %s of every category, and of no other", (_, words) => {
    expect(Object.keys(words).sort()).toEqual(categories)
  })

  it("sends nobody to a category, a tip or a need that isn't there", () => {
    const served = [...ALL_NEEDS, ...BRANDS].flatMap(({ serves }) => Object.keys(serves)).filter((key) => !key.startsWith("guide:"))
    const known = [...categories, ...tips.map((tip) => `tip:${tip}`)]
    expect([...served, ...Object.values(SECOND_CHOICES).flat()].filter((key) => !known.includes(key))).toEqual([])
    expect([...ALL_NEEDS.flatMap((need) => need.tips), ...Object.values(CATEGORY_TIPS).flat()].filter((tip) => !tips.includes(tip))).toEqual([])
  })

  it("answers every tip's question with that tip", () => {
    expect(tips.filter((tip) => !ALL_NEEDS.some((need) => need.tips[0] === tip))).toEqual([])
  })

  it("has each word in one group, so that no word means two things", () => {
    const words = VOCABULARY.same.flat()
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it("ignores no word that alone names a thing", () => {
    const alone = [...VOCABULARY.kinds, ...VOCABULARY.needs].flatMap(({ said }) => said).filter((phrase) => !phrase.includes(" "))
    expect(alone.filter((word) => VOCABULARY.stop_words.includes(word))).toEqual([])
  })
})
