import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { readSeedData } from "../seeder/data"

const { products, tips, pictures } = readSeedData(join(__dirname, ".."))
const shown = [...products, ...tips].map(({ handle, picture }) => ({ handle, picture }))
const measured = [...new Set(products.flatMap(({ size_chart }) => size_chart?.measures.map(({ picture }) => picture) ?? []))]
const used = shown.flatMap(({ picture }) => pictures.get(picture) ?? [])

/** A drawing without its name and its words: equal for two files that show the same. */
const lines = (slug: string, svg: string) => svg.replaceAll(slug, "").replace(/<title.*?<\/desc>/s, "")

describe("the pictures", () => {
  it("are there for every product and every tip", () => {
    expect(shown.filter(({ picture }) => !pictures.has(picture))).toEqual([])
  })

  it("show for every place to measure where the tape goes, in words too", () => {
    expect(measured.map((slug) => pictures.get(slug)?.alt)).toEqual(measured.map(() => expect.stringMatching(/tape/)))
  })

  it("are each used once, and no two show the same", () => {
    expect(new Set(shown.map(({ picture }) => picture)).size).toBe(shown.length)
    expect(new Set(used.map(({ slug, svg }) => lines(slug, svg))).size).toBe(shown.length)
  })

  it("say what is seen, each in its own sentence and briefly enough to be read out", () => {
    expect(used.filter(({ alt }) => !/^[A-Z].*\.$/.test(alt) || alt.length > 250)).toEqual([])
    expect(new Set(used.map(({ alt }) => alt)).size).toBe(shown.length)
  })

  it("tell the one scale that a product is drawn at, for the rule beside it", () => {
    expect(products.filter(({ picture }) => !pictures.get(picture)?.perInch).map(({ picture }) => picture)).toEqual([])
  })

  it("keep to the drawing rules: size, names, ids, elements and colours", () => {
    const report = check()
    expect(report.filter((line) => !line.startsWith("ok "))).toEqual([])
    expect(report).toHaveLength(pictures.size)
  })
})

/** What the drawing kit’s own check prints: a line a picture. It leaves with 1 on a fault; the lines say which. */
function check(): string[] {
  const { stdout } = spawnSync(process.execPath, [join(__dirname, "draw/check.mjs")], { encoding: "utf8" })
  return stdout.trim().split("\n")
}
