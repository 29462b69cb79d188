import { runCommand } from "./command"
import type { Failure } from "./failure"

const node = (script: string, shown?: number) => runCommand(process.execPath, ["-e", script], { advice: "Do this.", ...(shown ? { shown } : {}) })

describe("a command", () => {
  it("that fails ends in what to do and the end of what it printed", async () => {
    const failed = node("for (let i = 0; i < 9; i++) console.log('line ' + i); process.exit(3)", 2)
    await expect(failed).rejects.toMatchObject({ message: "Do this.", output: "line 7\nline 8" } satisfies Partial<Failure>)
  })

  it("shows its lines whole, in whatever pieces they came", async () => {
    expect(await node("process.stdout.write('one li'); setTimeout(() => process.stdout.write('ne\\nanother'), 50)")).toBe("one line\nanother")
  })

  it("that isn't there fails, too", async () => {
    await expect(runCommand("no-such-command-anywhere", [], { advice: "Install it." })).rejects.toThrow("Install it.")
  })

  it("that goes well ends in the last it printed", async () => {
    expect(await node("console.log('done')")).toBe("done")
  })
})
