import { questionsFor } from "./ask"
import { compileLexicon } from "./lexicon"
import { planSearch } from "./plan"
import { understand } from "./understand"
import { VOCABULARY } from "./vocabulary.fixture"

const lexicon = compileLexicon(VOCABULARY)

function ask(query: string, { chosen = {}, avoid = [] as string[] } = {}) {
  const understood = understand(query, lexicon)
  return questionsFor(understood, planSearch(understood, avoid), { currency: "gbp", chosen, avoid })
}

describe("what the index is asked", () => {
  it("is each kind the plan shows, in staff’s order, and the words that tell its things apart", () => {
    const questions = ask("red insoles")
    expect(Object.keys(questions)).toEqual(["text", "names", "kind:arch-support", "kind:running-shoes", "facets", "tips"])
    expect(questions["kind:arch-support"]).toMatchObject({ filters: { category: "arch-support", price_gbp: { $exists: true } }, pagination: { order: { rank: "ASC" } } })
    expect(questions.text).toMatchObject({ filters: { q: "red", category: ["arch-support", "running-shoes"] } })
  })

  it("holds every product to the price, the demands and the ticks", () => {
    const questions = ask("latex free insoles under £30", { chosen: { side: ["either"] } })
    for (const name of ["text", "kind:arch-support", "facets"]) {
      expect(questions[name]?.filters).toMatchObject({ latex_free: true, side: ["either"], price_gbp: { $exists: true, $lte: 30 } })
    }
    expect(questions.over).toMatchObject({ filters: { latex_free: true, price_gbp: { $gt: 30 } }, pagination: { take: 1 } })
  })

  it("asks for a model by its maker’s name and all of its own", () => {
    expect(ask("hoka bondi 8").names).toMatchObject({ filters: { q: "hoka bondi 8" }, search_options: { match_strategy: "all" } })
  })

  it("never reaches what this shopper must not use", () => {
    const questions = ask("ice pack for my meniscus", { avoid: ["ice-pack", "cryo-cuff"] })
    expect(Object.keys(questions).filter((name) => name.includes("ice-pack") || name.includes("cryo-cuff"))).toEqual([])
    expect(questions.facets?.filters).toMatchObject({ $not: { category: ["ice-pack", "cryo-cuff"] } })
  })

  it("is only the ticked kinds where some are ticked", () => {
    expect(Object.keys(ask("insoles", { chosen: { category: ["running-shoes"] } })).filter((name) => name.startsWith("kind:"))).toEqual(["kind:running-shoes"])
  })

  it("goes by the words alone where nothing was understood", () => {
    expect(ask("garden hose")).toMatchObject({ text: { filters: { q: "garden hose" } }, answers: { filters: { q: "garden hose" } } })
  })

  it("stays within what one request may hold", () => {
    expect(Object.keys(ask("insoles band sleeve cold cuff hinged brace ice pack hurts behind knee")).length).toBeLessThanOrEqual(20)
  })

  it("reaches for pages that hold the words, unless a thing is asked for or a page answers already", () => {
    expect(ask("bursa").pages).toMatchObject({ entity: "guide_page", filters: { q: "bursa" }, pagination: { take: 2 } })
    expect(ask("meniscus blood supply").pages).toMatchObject({ filters: { q: "meniscus blood supply" } })
    expect(ask("meniscus brace").pages).toBeUndefined()
    expect(ask("how to ice").pages).toBeUndefined()
    expect(ask("ice pack for my meniscus", { avoid: ["ice-pack", "cryo-cuff"] }).pages).toBeUndefined()
  })
})
