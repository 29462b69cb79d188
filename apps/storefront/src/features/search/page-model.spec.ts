import type { Item } from "./compose"
import type { Answer } from "./find"
import { correctedTo, countWords, limitsIn, sectionsOf, understoodAs } from "./page-model"

const tip = (handle: string) => ({ type: "tip", harmful: false, tip: { id: handle, handle } }) as Item
const product = { type: "product", product: { id: "p" } } as Item
const page = { type: "guide", page: { handle: "red-flags", title: "", label: "", path: "/guide/red-flags" } } as Item
const answer = (query: string, text: string, topics: { type: string; name: string }[] = []) => ({ query, understood: { text, heard: topics.map((topic) => ({ topic })) } }) as unknown as Answer

describe("the page of a search", () => {
  it("answers with the first tip, and keeps the others to be read after the guide’s pages", () => {
    const sections = sectionsOf([product, tip("ice"), page, tip("rest")])
    expect(sections.answer).toMatchObject({ handle: "ice" })
    expect(sections.reading).toMatchObject([{ handle: "red-flags" }, { tip: { handle: "rest" } }])
    expect(countWords(sections)).toBe("1 tip, 1 product, 2 pages to read")
  })

  it("never answers with a tip that would harm", () => {
    const sections = sectionsOf([{ ...tip("ice"), harmful: true } as Item])
    expect(sections).toMatchObject({ answer: null, reading: [{ harmful: true }] })
  })

  it("says when there is nothing", () => {
    expect(countWords(sectionsOf([]))).toBe("Nothing found")
  })

  it("says what it searched for only where that is something else", () => {
    expect(correctedTo(answer("Nee brase", "knee brace"))).toBe("knee brace")
    expect(correctedTo(answer("Runner’s knee", "runners knee"))).toBeNull()
    expect(correctedTo(answer("brace under $40", "brace"))).toBeNull()
  })

  it("says what it asks of things: their price, what they are free of, their size", () => {
    const understood = { price: { max: 40 }, demands: { latex_free: true }, wanted: { sizes: [{ said: "21.5 in" }], wishes: [] } }
    expect(limitsIn({ understood } as unknown as Answer, (amount) => `$${amount}`)).toEqual(["under $40", "latex-free", "21.5 in"])
    expect(limitsIn({ understood: null } as Answer, String)).toEqual([])
  })

  it("says back what it understood, each once", () => {
    const heard = [{ type: "kind", name: "bands" }, { type: "need", name: "swelling" }, { type: "need", name: "swelling" }]
    expect(understoodAs(answer("x", "x", heard), () => "Exercise bands")).toEqual(["exercise bands", "swelling"])
  })
})
