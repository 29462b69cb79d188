import { textsOf } from "./reading-order"

describe("the order in which a page of the guide is read", () => {
  it("is section by section: what it says, its points, its table, and how sure it is", () => {
    const bare = { ordered: false, links: [] }
    const texts = textsOf({
      sections: [
        { ...bare, id: "a", heading: "A", paragraphs: ["One.", "Two."], points: ["Three"], table: { title: "T", columns: ["x", "y"], rows: [["4", "5"]] }, evidence: { grade: "some", direction: "for", summary: "Six." } },
        { ...bare, id: "b", heading: "B", paragraphs: ["Seven."], points: [], table: null, evidence: null },
      ],
    })
    expect(texts.filter(Boolean)).toEqual(["One.", "Two.", "Three", "4", "5", "Six.", "Seven."])
  })
})
