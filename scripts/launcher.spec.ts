import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, writeFileSync } from "node:fs"
import { createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

// A start takes a second, or many of them where much else is going on.
jest.setTimeout(60_000)

const SCRIPT = resolve(__dirname, "kneewell.mjs")
const folder = () => mkdtempSync(join(tmpdir(), "launcher-"))

/** Runs the launcher as npm does; answers with its exit code and all it said. */
async function launch(args: string[], env: NodeJS.ProcessEnv = {}, nodeArgs: string[] = []): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [...nodeArgs, SCRIPT, ...args], { env: { ...process.env, KNEEWELL_DATA_DIR: folder(), ...env }, stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => { said += chunk.toString() })
  }
  const [code] = (await once(child, "close")) as [number | null]
  return { code, said: said.trim() }
}

describe("the launcher says in one sentence what is wrong and how to change it, and doesn't end well", () => {
  it("when a port is taken", async () => {
    const squatter = createServer().listen(0)
    await once(squatter, "listening")
    const { port } = squatter.address() as AddressInfo
    expect(await launch(["start"], { PORT: String(port) })).toEqual({ code: 1, said: `✗ Port ${port} for the backend is taken. Stop what listens there, or set PORT to another one.` })
    squatter.close()
  })

  it("when both sides are given one port", async () => {
    expect(await launch(["start"], { PORT: "9100", STOREFRONT_PORT: "9100" })).toEqual({ code: 1, said: "✗ The environment is malformed: PORT and STOREFRONT_PORT must differ." })
  })

  it("when the environment is malformed", async () => {
    expect(await launch(["start"], { PORT: "ninety", DATABASE_URL: "mysql://here" })).toEqual({
      code: 1,
      said: "✗ The environment is malformed: PORT must be a number; DATABASE_URL must start with postgres://.",
    })
  })

  it("when the database that is named can't be reached", async () => {
    const { code, said } = await launch(["seed"], { DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" })
    expect(code).toBe(1)
    expect(said).toMatch(/^✗ The database at 127\.0\.0\.1:9 can't be used \(.+\)\. Check DATABASE_URL, and that the server runs\.$/)
  })

  it("when Node is too old", async () => {
    const old = join(folder(), "old.cjs")
    writeFileSync(old, `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.1" } })`)
    const { code, said } = await launch(["start"], {}, ["--require", old])
    expect(code).toBe(1)
    expect(said).toMatch(/^✗ Kneewell needs Node 20\.19 or later, or 22\.12 or later; this is 18\.20\.1\./)
  })

  it("when it doesn't know the command", async () => {
    const { code, said } = await launch(["strat"])
    expect(code).toBe(1)
    expect(said).toMatch(/^✗ There is no command "strat"\. There are start, dev, .*\.$/)
  })

  it("when it would have to ask before it deletes, and nobody is there", async () => {
    expect(await launch(["reset"])).toEqual({ code: 1, said: '✗ "npm run reset" asks before it deletes. Without a terminal, say so: npm run reset -- --yes' })
  })

  it("when it would have to delete somebody's own database", async () => {
    const { code, said } = await launch(["reset", "--yes"], { DATABASE_URL: "postgres://me@example.com/shop" })
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining("is not thrown away from here") as string })
  })
})
