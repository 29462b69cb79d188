import { recogniseContraindications, recogniseRedFlags } from "../safety/recognise"
import type { Answer } from "./find"
import { compileLexicon } from "./lexicon"
import { mayRemember, readRecent, withoutRecent, withRecent } from "./recent"
import { understand } from "./understand"
import { VOCABULARY } from "./vocabulary.fixture"

const lexicon = compileLexicon(VOCABULARY)
const answer = (query: string, items = [{ type: "product" }]) => ({ flags: recogniseRedFlags(query), contraindications: recogniseContraindications(query), understood: understand(query, lexicon), items }) as unknown as Answer

describe("what the browser may remember of a search", () => {
  it.each(["knee sleeve", "ice pack", "hoka", "Hoka running shoes", "insoles under $40", "exercise bands"])("is “%s”", (query) => {
    expect(mayRemember(answer(query))).toBe(true)
  })

  it.each([
    "my knee gives way brace", "ice pack raynauds", "meniscus brace", "sore knee ice pack", "ice pack for my pregnant wife", "zonda ice pack", "15 inch knee sleeve", "size 9 insoles", "left knee sleeve", "latex free bands", "how should i ice",
    "advil", "knee", "hurts behind the knee",
  ])("is never “%s”", (query) => {
    expect(mayRemember(answer(query))).toBe(false)
  })

  it("is nothing that was answered without a thing", () => {
    expect(mayRemember(answer("ice pack", []))).toBe(false)
  })
})

describe("recent searches", () => {
  it("are five at most, newest first, each once", () => {
    const six = ["a", "b", "c", "d", "e", "f"].reduce(withRecent, [])
    expect(six).toEqual(["f", "e", "d", "c", "b"])
    expect(withRecent(six, "D")).toEqual(["D", "f", "e", "c", "b"])
    expect(withoutRecent(six, "f")).toEqual(["e", "d", "c", "b"])
  })

  it.each([null, "", "{", "7", '[1,{"a":2}]'])("are none where the browser keeps %j", (kept) => {
    expect(readRecent(kept)).toEqual([])
  })
})
