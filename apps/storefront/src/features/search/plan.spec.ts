import { compileLexicon } from "./lexicon"
import { planSearch } from "./plan"
import { understand } from "./understand"
import { VOCABULARY } from "./vocabulary.fixture"

const lexicon = compileLexicon(VOCABULARY)
const plan = (query: string, avoid: string[] = []) => planSearch(understand(query, lexicon), avoid)
const keys = (query: string, avoid?: string[]) => plan(query, avoid).ranked.map(({ key }) => key)

describe("what to show for a search", () => {
  it("puts the thing that is named first, then its second choice, then what serves the need", () => {
    expect(keys("insoles for a sore knee").slice(0, 2)).toEqual(["arch-support", "running-shoes"])
    expect(keys("meniscus brace")).toEqual(["brace-hinged", "knee-sleeve", "bands"])
  })

  it("counts two things that are named alike, and one said more fully more", () => {
    expect(keys("knee sleeve or band").slice(0, 2).sort()).toEqual(["bands", "knee-sleeve"])
    expect(keys("brace with ice pack")[0]).toBe("ice-pack")
  })

  it("lets words lead where they are asked for, and things where things are named", () => {
    expect(plan("how should i ice").lead).toBe("words")
    expect(plan("hurts behind the knee").lead).toBe("words")
    expect(plan("ice pack").lead).toBe("things")
    expect(plan("hinged brace").tips[0]).toBe("compression")
  })

  it("puts forward nothing in place of what is never sold", () => {
    expect(plan("advil for a sore knee")).toMatchObject({ unsold: { names: ["Advil"], instead: "Here is what the guide says." }, lead: "words", tips: ["painkillers"] })
    expect(keys("ibuprofen for a sore knee")).toEqual(["tip:painkillers"])
    expect(keys("ibuprofen or an ice pack")).toContain("ice-pack")
  })

  it("leaves out what this shopper must not use, and puts its tip last, for the cautions", () => {
    const careful = plan("ice pack for my meniscus", ["ice-pack", "cryo-cuff"])
    expect(careful.ranked.map(({ key }) => key)).toEqual(["guide:contraindications", "bands"])
    expect(careful).toMatchObject({ lead: "words", careful: true, tips: ["exercise", "ice"], harmful: ["ice"] })
  })

  it("plans nothing where nothing was understood", () => {
    expect(plan("garden hose")).toMatchObject({ ranked: [], tips: [], lead: "words" })
  })

  it("names the makers that were asked for", () => {
    expect(plan("hoka bondi 8")).toMatchObject({ brands: ["Hoka"], lead: "things" })
  })
})
