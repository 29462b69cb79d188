import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"

/** A launcher in small: it starts something, says its number, and would stay. */
const LAUNCHER = `
const { startChild } = require("./child.ts")
const { pid } = startChild("sh", ["-c", "sleep 300 & wait"], {})
console.log(pid)
setInterval(() => {}, 1000)
`

async function gone(group: number): Promise<boolean> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    try {
      process.kill(-group, 0)
    } catch {
      return true
    }
    await new Promise((resume) => setTimeout(resume, 50))
  }
  return false
}

describe("the guard", () => {
  it("ends all that a launcher started when the launcher is killed outright", async () => {
    const launcher = spawn(process.execPath, ["--require", require.resolve("tsx/cjs"), "-e", LAUNCHER], { cwd: resolve(__dirname), stdio: ["ignore", "pipe", "inherit"] })
    const [said] = (await once(launcher.stdout, "data")) as [Buffer]
    launcher.kill("SIGKILL")
    expect(await gone(Number(said.toString()))).toBe(true)
  }, 60_000)
})
