import { difference, linesOf } from "./history-lines"

const NAMES = new Map([["gsrc_1", "C1"], ["gsrc_2", "C2"], ["prod_1", "Cold cuff"]])

describe("what a change of the guide looks like to read", () => {
  it("is the text that was, and the text that is", () => {
    expect(difference("Ten minutes.", "Fifteen minutes.", NAMES)).toEqual({ gone: ["Ten minutes."], come: ["Fifteen minutes."], isOrder: false })
    expect(difference(null, "A note.", NAMES)).toMatchObject({ gone: [], come: ["A note."] })
  })

  it("shows of a long field only the lines that changed", () => {
    const section = (...paragraphs: string[]) => [{ heading: "For pain", paragraphs, table: { title: "Who", columns: ["Source", "Minutes"], rows: [["NHS", "15"]] } }]
    expect(difference(section("One.", "Two."), section("One.", "Three."), NAMES)).toEqual({ gone: ["Two."], come: ["Three."], isOrder: false })
  })

  it("says when things only changed places", () => {
    expect(difference(["a", "b"], ["b", "a"], NAMES).isOrder).toBe(true)
    expect(difference(["a", "a"], ["a"], NAMES)).toEqual({ gone: ["a"], come: [], isOrder: false })
  })

  it("names sources and products as people do", () => {
    expect(difference(["gsrc_1"], ["gsrc_1", "gsrc_2"], NAMES).come).toEqual(["C2"])
    expect(linesOf([{ product_id: "prod_1", fit: 2, reason: "Cold and a squeeze.", position: 0 }], NAMES)).toEqual(["Cold cuff · Made for it · Cold and a squeeze."])
  })

  it("keeps a short record in a line, and says what its numbers are", () => {
    expect(linesOf({ from_day: 0, to_day: 3, label: "first days", loose: true }, NAMES)).toEqual(["from day 0 · to day 3 · first days · loose"])
    expect(linesOf([{ kind: "avoid", text: "Raynaud’s" }], NAMES)).toEqual(["avoid · Raynaud’s"])
  })
})
