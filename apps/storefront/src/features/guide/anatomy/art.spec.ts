import { readFileSync } from "node:fs"
import { join } from "node:path"
import drawing from "./art.json"
import { PARTS, REACH } from "./parts"

const picture = readFileSync(join(__dirname, "../../../../../../seed/media/knee-anatomy.svg"), "utf8")
const lines = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, line]) => line)

describe("the opened knee in the page", () => {
  it("is the shop’s picture, line for line: `node seed/media/draw/inline.mjs` makes it again", () => {
    const [, body = ""] = picture.split("</style>")
    expect(lines(drawing.art)).toEqual(lines(body.replace(/<g data-layer="ground">.*?<\/g>/, "")))
  })

  it("takes no id from the page’s sections, and no colour along", () => {
    expect(PARTS.filter(({ id }) => drawing.art.includes(`id="${id}"`))).toEqual([])
    expect(drawing.art).not.toMatch(/style|#[0-9A-F]{6}/)
  })

  it("holds every part that can be pressed, under the name it is lit by", () => {
    const drawn: Record<string, string[]> = { meniscus: ["lateral-meniscus", "medial-meniscus"], tendons: ["quadriceps-tendon", "patellar-tendon"] }
    expect(PARTS.flatMap(({ id }) => drawn[id] ?? [id]).filter((part) => !drawing.art.includes(`data-part="${part}"`))).toEqual([])
  })

  it("leaves room for a finger between the names of one side", () => {
    const sides = (["left", "right"] as const).map((side) => PARTS.filter((part) => part.side === side).map(({ y }) => y).sort((a, b) => a - b))
    expect(Math.min(...sides.flatMap((ys) => ys.slice(1).map((y, at) => y - (ys[at] ?? 0))))).toBeGreaterThanOrEqual(2 * REACH)
  })
})
