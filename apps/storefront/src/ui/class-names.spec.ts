import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const src = join(__dirname, "..")

/** Classes that a style sheet has rules for by themselves (".check { … }"), not only within something else. */
function classesOf(css: string): string[] {
  const selectors = [...css.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{/g)].flatMap(([, list = ""]) => list.split(","))
  return [...new Set(selectors.flatMap((selector) => /^\s*\.([a-z][a-z0-9-]*)\s*$/.exec(selector)?.[1] ?? []))]
}

const sheets = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"))
const drawn = sheets.flatMap((file) => classesOf(readFileSync(join(src, file), "utf8")).map((name) => ({ name, file })))

describe("the classes of the style sheets", () => {
  it("mean one thing: no two features draw the same one, unless it is a component of all", () => {
    const shared = new Set(drawn.filter(({ file }) => file.startsWith("ui")).map(({ name }) => name))
    const own = drawn.filter(({ name }) => !shared.has(name))
    expect(own.length).toBeGreaterThan(20)
    expect(own.filter(({ name, file }) => own.some((other) => other.name === name && other.file !== file))).toEqual([])
  })
})
