import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"

const ROOT = resolve(__dirname, "../..")

type Manifest = { name?: string; peerDependencies?: Record<string, string> }

/** The folders of all packages installed for a side, nested ones too. */
function packagesIn(modules: string): string[] {
  const names = readdirSync(modules, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."))
  const folders = names.flatMap(({ name }) => (name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => join(modules, name, inner)) : [join(modules, name)]))
  return folders.filter((folder) => existsSync(join(folder, "package.json"))).flatMap((folder) => {
    const nested = join(folder, "node_modules")
    return existsSync(nested) ? [folder, ...packagesIn(nested)] : [folder]
  })
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
}

/** Which file a package gets when it asks for React. */
function reactOf(folder: string): string {
  return realpathSync(createRequire(join(folder, "package.json")).resolve("react"))
}

// docs/adr/0001: with two Reacts in one tree, hooks fail at run time and nothing says so before.
describe.each([
  { side: "the backend's admin", folder: ROOT, major: "18" },
  { side: "the storefront", folder: join(ROOT, "apps/storefront"), major: "19" },
])("React on the side of $side", ({ folder, major }) => {
  const own = reactOf(folder)
  const users = packagesIn(join(folder, "node_modules")).filter((each) => manifestOf(each).peerDependencies?.react)

  it("is the version that side is pinned to", () => {
    const { version } = createRequire(join(folder, "package.json"))("react") as { version: string }
    expect(version.split(".")[0]).toBe(major)
  })

  it("is one and the same for every package that brings none of its own", () => {
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((each) => reactOf(each) !== own).map((each) => manifestOf(each).name)).toEqual([])
  })
})
