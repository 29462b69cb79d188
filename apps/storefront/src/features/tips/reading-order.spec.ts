import { textsOf } from "./reading-order"

describe("the order in which a tip is read", () => {
  it("is steps, stops, the rest of the warnings, reasons, and the tables below them", () => {
    const texts = textsOf({
      steps: ["Loosen it."],
      note: "For a short time.",
      cautions: [{ kind: "ask", text: "Tingling" }, { kind: "stop", text: "A swollen calf" }],
      sections: [
        { heading: "Why", paragraphs: ["Kept."], table: { title: "Who", columns: ["a", "b"], rows: [["A hospital", "15"]] } },
        { heading: "And braces?", paragraphs: ["After an examination."], table: null },
      ],
    })
    expect(texts).toEqual(["Loosen it.", "For a short time.", "A swollen calf", "Tingling", "Kept.", "After an examination.", "A hospital", "15"])
  })
})
