import { compileLexicon } from "./lexicon"
import { spelled } from "./spelling"
import { VOCABULARY } from "./vocabulary.fixture"

const lexicon = compileLexicon(VOCABULARY)

describe("spelling", () => {
  it.each([
    ["menicsus brase", "meniscus brace"],
    ["inosles", "insoles"],
    ["nee sleve", "knee sleeve"],
    ["hingedbrace", "hinged brace"],
    ["ibuprophen", "ibuprofen"],
  ])("puts %j right", (typed, meant) => {
    expect(spelled(typed.split(" "), lexicon).join(" ")).toBe(meant)
  })

  it.each([
    ["knee br", "knee brace"],
    ["knee slee", "knee sleeve"],
    ["running sh", "running shoes"],
    ["hoka bo", "hoka bo"],
    ["br meniscus", "br meniscus"],
  ])("completes the last word of %j where it begins a kind of thing", (typed, meant) => {
    expect(spelled(typed.split(" "), lexicon).join(" ")).toBe(meant)
  })

  it.each(["hand", "night", "clear3", "kayak", "it", "can"])("leaves %j as it is", (word) => {
    expect(spelled([word], lexicon)).toEqual([word])
  })

  it("makes no short word of another by changing one letter", () => {
    expect(spelled(["sand"], lexicon)).toEqual(["sand"])
    expect(spelled(["badn"], lexicon)).toEqual(["band"])
  })
})
