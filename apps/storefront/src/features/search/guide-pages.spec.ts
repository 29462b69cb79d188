import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ALL_NEEDS } from "../../../../../src/search/_needs"
import { guidePage } from "./guide-pages"

const FOLDER = join(__dirname, "../../../../../seed/guide/pages")
const pages = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as { handle: string; title: string; label: string })

describe("the guide's pages as search leads to them", () => {
  it("are all there, by the names they were seeded with", () => {
    expect(pages.map(({ handle }) => guidePage(`guide:${handle}`))).toMatchObject(pages.map(({ title, label }) => ({ title, label })))
  })

  it("answer whatever the vocabulary sends to the guide", () => {
    const keys = [...new Set(ALL_NEEDS.flatMap(({ serves }) => Object.keys(serves)).filter((key) => key.startsWith("guide:")))]
    expect(keys.filter((key) => guidePage(key) === null)).toEqual([])
    expect(keys.length).toBeGreaterThan(5)
  })

  it("are nothing else that a key may hold", () => {
    expect(["tip:ice", "guide:toString", "guide:", "causes"].map(guidePage)).toEqual([null, null, null, null])
  })
})
