import { citedIn, marksOf, numberSources, textsIn } from "./marks"

const source = (code: string) => ({ id: code, code, title: code, publisher: code, year: null, url: "https://example.org" })

describe("marks in a text", () => {
  it("leave plain text alone", () => {
    expect(marksOf("Foot higher.")).toEqual([{ kind: "text", text: "Foot higher." }])
    expect(marksOf("")).toEqual([])
    expect(marksOf("Short [sic], 2 ** 3")).toEqual([{ kind: "text", text: "Short [sic], 2 ** 3" }])
  })

  it("are stresses, and citations that hang on the stop after them", () => {
    expect(marksOf("**Never** on skin [C2][C3]. So")).toEqual([
      { kind: "strong", text: "Never" }, { kind: "text", text: " on skin." }, { kind: "cite", text: "C2" }, { kind: "cite", text: "C3" }, { kind: "text", text: " So" },
    ])
  })
})

describe("sources of a text", () => {
  const all = ["C1", "C4", "C8", "C28"].map(source)

  it("are numbered as a reader meets them, what isn't cited last", () => {
    const numbered = numberSources(["Loosen [C4]. A calf [C28]", "again [C4]."], ["C1", "C4", "C28"], all)
    expect(numbered.map(({ number, code }) => `${number} ${code}`)).toEqual(["1 C4", "2 C28", "3 C1"])
  })

  it("give no number to what is cited and not ticked", () => {
    expect(numberSources(["So [C8]."], ["C4"], all).map(({ code }) => code)).toEqual(["C4"])
    expect(citedIn(["So [C8] and [C8]."])).toEqual(["C8"])
  })
})

it("texts are found wherever they stand", () => {
  expect(textsIn({ a: "x", b: [{ c: "y", d: 3 }, null], e: [["z"]] })).toEqual(["x", "y", "z"])
})
