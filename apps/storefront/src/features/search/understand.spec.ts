import { compileLexicon } from "./lexicon"
import { understand } from "./understand"
import { VOCABULARY } from "./vocabulary.fixture"

const lexicon = compileLexicon(VOCABULARY)
const hear = (query: string) => understand(query, lexicon)
const topics = (query: string) => hear(query).heard.map(({ topic }) => topic.name)

describe("what a search is about", () => {
  it("hears a kind of thing whatever the order of its words", () => {
    expect(topics("pack for ice")).toContain("ice-pack")
  })

  it("hears no shorter phrase inside a longer one: an ice pack is no question about icing", () => {
    expect(topics("ice pack")).toEqual(["ice-pack"])
    expect(topics("itb")).toEqual(["outer side"])
    expect(topics("it band")).toEqual(["outer side"])
  })

  it("keeps a need beside the thing that is named with it", () => {
    expect(topics("meniscus brace")).toEqual(["brace-hinged", "a meniscus"])
  })

  it("makes one notion of several words, across words that say nothing", () => {
    expect(topics("hurts in the back of my knee")).toEqual(["pain behind the knee", "a sore knee"])
  })

  it("takes a girth alone for a question of what is worn there, and any other size alone for one about sizes", () => {
    expect(topics("14 inch knee")).toEqual(["a sore knee", "knee supports", "sizes"])
    expect(topics("size large")).toEqual(["sizes"])
    expect(topics("14 inch sleeve")).toEqual(["knee-sleeve"])
  })

  it("takes no measure for a price, and no price for a measure", () => {
    expect(hear('20" brace under $40')).toMatchObject({ price: { max: 40 }, wanted: { sizes: [{ said: "20 in" }] } })
    expect(hear("brace under 40")).toMatchObject({ price: { max: 40 }, wanted: { sizes: [] } })
    expect(hear("brace under 40 cm")).toMatchObject({ price: {}, wanted: { sizes: [{ said: "40 cm" }] } })
  })

  it("takes knee for granted where more is said, and for a topic where nothing else is", () => {
    expect(topics("sleeve")).toEqual(["knee-sleeve"])
    expect(topics("knee")).toEqual(["a sore knee"])
  })

  it("says which words tell one thing of a kind from another, and which are names", () => {
    expect(hear("red hinged brace for the right knee, 15 in").details).toEqual(["red"])
    expect(hear("zonda ice pack").names).toEqual(["zonda"])
  })

  it.each([["how should i ice", true], ["ice pack", false], ["can i run", true], ["candle ice pack", false], ["ice pack?", true]])("knows whether %j is a question", (query, asks) => {
    expect(hear(query).asks).toBe(asks)
  })

  it("has heard nothing in words from elsewhere", () => {
    expect(hear("garden hose")).toMatchObject({ heard: [], text: "garden hose", names: ["garden", "hose"] })
  })
})
