import { readFileSync } from "node:fs"
import { join } from "node:path"
import { RED_FLAG_LIST, RED_FLAGS, stopsTheSale } from "./red-flags"
import { RULES } from "./rules"
import { SOURCES, sourceNumber } from "./sources"

type Source = { code: string; url: string }

describe("the warning signs in words", () => {
  it("are in the order in which they are recognised", () => {
    expect(RULES.map(([id]) => id)).toEqual(RED_FLAG_LIST.map(({ id }) => id))
  })

  it("go from emergency over urgent to routine", () => {
    const rank = { emergency: 0, urgent: 1, routine: 2 }
    const ranks = RED_FLAG_LIST.map(({ level }) => rank[level])
    expect(ranks).toEqual([...ranks].sort())
  })

  it("each point to their own place in the guide", () => {
    expect(RED_FLAG_LIST.every(({ id, url }) => url === `/guide/red-flags#${id}`)).toBe(true)
  })

  it("rest on sources that the page lists, each of which is used", () => {
    const used = new Set(RED_FLAG_LIST.flatMap(({ sources }) => sources))
    expect([...used].every((code) => sourceNumber(code) > 0)).toBe(true)
    expect(SOURCES.filter(({ code }) => !used.has(code))).toEqual([])
    expect(() => sourceNumber("C99")).toThrow("C99")
  })

  it("link a source to where the guide links it", () => {
    const guide = JSON.parse(readFileSync(join(__dirname, "../../../../../seed/guide/sources.json"), "utf8")) as Source[]
    const elsewhere = SOURCES.filter(({ code, url }) => guide.some((each) => each.code === code && each.url !== url))
    expect(elsewhere).toEqual([])
  })

  it("ask a question and say how soon, and never say what it is", () => {
    const off = RED_FLAG_LIST.filter(({ title, why }) => !title.includes("?") || /\byou have (a|an) (clot|fracture|tear|infection)\b/.test(`${title} ${why}`))
    expect(off).toEqual([])
  })

  it("stop the sale, all but the one that only asks for patience", () => {
    expect(RED_FLAG_LIST.filter((flag) => !stopsTheSale(flag))).toEqual([RED_FLAGS.rf_persist])
  })
})
