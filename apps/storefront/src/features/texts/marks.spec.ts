import { numberSources, parseMarks } from "./marks"
import type { Source } from "./text"

const source = (id: string): Source => ({ id, title: id, publisher: id, year: null, url: "https://example.org" })

describe("marks in a text", () => {
  it("leaves plain text alone", () => {
    expect(parseMarks("Foot higher than the heart.")).toEqual([{ kind: "text", text: "Foot higher than the heart." }])
    expect(parseMarks("")).toEqual([])
  })

  it("stresses what stands between two pairs of stars, and leaves a lone pair as it is", () => {
    expect(parseMarks("Wrap it. **Never on bare skin.**")).toEqual([{ kind: "text", text: "Wrap it. " }, { kind: "strong", text: "Never on bare skin." }])
    expect(parseMarks("2 ** 3")).toEqual([{ kind: "text", text: "2 ** 3" }])
  })

  it("hangs citations on the word before them, or on the stop after them", () => {
    expect(parseMarks("Stiff and weak [C2][C3]. Settles [C5] in weeks")).toEqual([
      { kind: "text", text: "Stiff and weak." }, { kind: "cite", code: "C2" }, { kind: "cite", code: "C3" }, { kind: "text", text: " Settles" }, { kind: "cite", code: "C5" }, { kind: "text", text: " in weeks" },
    ])
  })

  it("takes no other brackets for citations", () => {
    expect(parseMarks("Short [sic]")).toEqual([{ kind: "text", text: "Short [sic]" }])
  })
})

describe("numbers of sources", () => {
  it("count in the order a reader meets them, each once", () => {
    const numbered = numberSources(["Loosen it [C4].", "A calf [C28]", "Kept [C8], and again [C4]."], ["C4", "C8", "C28"].map(source))
    expect(numbered.map(({ id, number }) => `${number} ${id}`)).toEqual(["1 C4", "2 C28", "3 C8"])
  })

  it("puts what is listed but not cited last, and leaves out what is cited but not listed", () => {
    expect(numberSources(["So [C9]. And so [C2]."], [source("C1"), source("C2")]).map(({ id }) => id)).toEqual(["C2", "C1"])
  })
})
