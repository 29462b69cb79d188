import { readFileSync } from "node:fs"
import { synonyms } from "./_vocabulary"
import { CATEGORY_WORDS, STOP_WORDS, TIP_WORDS } from "./_words"

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as { handle: string }[]

describe("the words of the search", () => {
  it("lets any word of a group find the others, and a respelling only its word", () => {
    expect(synonyms([["patella", "kneecap", "knee cap"]], { nee: ["knee"] })).toEqual({
      patella: ["kneecap", "knee cap"],
      kneecap: ["patella", "knee cap"],
      "knee cap": ["patella", "kneecap"],
      nee: ["knee"],
    })
  })

  it("knows what people call the things of every category, and no other", () => {
    const handles = read("seed/catalogue/categories.json").map(({ handle }) => handle)
    expect(Object.keys(CATEGORY_WORDS).sort()).toEqual(handles.sort())
  })

  it("knows how people ask for every tip, and no other", () => {
    const handles = read("seed/guide/tips.json").map(({ handle }) => handle)
    expect(Object.keys(TIP_WORDS).sort()).toEqual(handles.sort())
  })

  it("ignores no word that names a thing", () => {
    const names = Object.values(CATEGORY_WORDS).flat().filter((name) => !name.includes(" ")).map((name) => name.toLowerCase())
    expect(names.filter((name) => STOP_WORDS.includes(name))).toEqual([])
  })
})
