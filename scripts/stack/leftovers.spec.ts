import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { claim, remember } from "./leftovers"

const sleeper = (): ChildProcess & { pid: number } => {
  const child = spawn("sleep", ["300"], { detached: true, stdio: "ignore" })
  return Object.assign(child, { pid: child.pid ?? 0 })
}
const dataDir = () => mkdtempSync(join(tmpdir(), "leftovers-"))
const note = (dir: string, name: string, text: string) => {
  mkdirSync(join(dir, "run"), { recursive: true })
  writeFileSync(join(dir, "run", name), text)
}

describe("what an earlier run left behind", () => {
  it("is ended when the folder is claimed", async () => {
    const [dir, left] = [dataDir(), sleeper()]
    remember(dir, "Postgres", left.pid)
    const ended = once(left, "exit")
    await claim(dir)
    expect(await ended).toEqual([null, "SIGINT"])
  })

  it("is not mistaken for another process that has its number now", async () => {
    const [dir, other] = [dataDir(), sleeper()]
    note(dir, "Postgres", JSON.stringify({ pid: other.pid, born: "another time" }))
    await claim(dir)
    expect(other.exitCode ?? other.signalCode).toBeNull()
    other.kill()
  })

  it("may be a note that was never finished", async () => {
    const dir = dataDir()
    note(dir, "Medusa", '{"pid":')
    await expect(claim(dir)).resolves.toBeUndefined()
  })

  it("is nothing to touch while another launcher is at work there", async () => {
    const [dir, launcher] = [dataDir(), sleeper()]
    remember(dir, "launcher", launcher.pid)
    await expect(claim(dir)).rejects.toThrow(`Kneewell already runs in ${dir} (process ${launcher.pid}). Stop it first`)
    expect(launcher.exitCode ?? launcher.signalCode).toBeNull()
    launcher.kill()
  })

  it("gives way to the process that claimed the folder", async () => {
    const dir = dataDir()
    await claim(dir)
    await claim(dir)
    expect(JSON.parse(readFileSync(join(dir, "run/launcher"), "utf8"))).toMatchObject({ pid: process.pid })
  })
})
