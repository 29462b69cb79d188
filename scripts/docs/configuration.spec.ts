import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { STOREFRONT_KEY } from "../../seed/seeder/storefront-key"

const read = (path: string) => readFileSync(resolve(__dirname, "../..", path), "utf8")

/** Names of the variables that a schema reads: keys in capitals at the start of a line. */
const variablesOf = (path: string) => [...read(path).matchAll(/^ {2,4}([A-Z][A-Z_]+): /gm)].flatMap(([, name]) => name ?? [])

/** Names in the first column of the README's tables. */
const documented = [...read("README.md").matchAll(/^\| (`[A-Z][A-Z_]+`(?:, `[A-Z][A-Z_]+`)*) \|/gm)].flatMap(([, names]) => [...(names ?? "").matchAll(/[A-Z_]+/g)].map(([name]) => name))

const SCHEMAS = ["scripts/stack/settings.ts", "src/env.ts", "apps/storefront/src/env.ts"]
/** Read where no schema can be: by the build's own configuration, the seeder and the search for a browser. */
const ELSEWHERE = ["NEXT_OUTPUT", "NEXT_DIST_DIR", "KNEEWELL_SEED_DIR", "CHROMIUM_PATH"]

describe("the README's tables of variables", () => {
  it.each(SCHEMAS)("name every variable of %s", (path) => {
    expect(variablesOf(path).length).toBeGreaterThan(3)
    expect(documented).toEqual(expect.arrayContaining(variablesOf(path)))
  })

  it("name none that nobody reads", () => {
    const known = [...SCHEMAS.flatMap(variablesOf), ...ELSEWHERE]
    expect(documented.filter((name) => !known.includes(name))).toEqual([])
  })
})

describe("docker-compose.yml", () => {
  it("hands the storefronts the key that the seeder made", () => {
    expect(read("deploy/publishable-key.mjs")).toContain(`title = '${STOREFRONT_KEY}'`)
  })

  it("gives a server every variable it can't start without", () => {
    const required = [...read("src/env.ts").matchAll(/^ {2}([A-Z_]+): (?!.*\.(?:default|optional)\()/gm)].flatMap(([, name]) => name ?? [])
    const given = [...read("docker-compose.yml").matchAll(/^ {4}([A-Z_]+): /gm)].flatMap(([, name]) => name ?? [])
    expect(required).toContain("JWT_SECRET")
    expect(given).toEqual(expect.arrayContaining(required))
  })

  it("opens search with the same rights as the launcher does", () => {
    const rights = (path: string) => /ACTIONS = (\[.*?\])/.exec(read(path))?.[1]
    expect(rights("deploy/search-key.mjs")).toBeDefined()
    expect(rights("deploy/search-key.mjs")).toBe(rights("scripts/stack/meilisearch.ts"))
  })
})
