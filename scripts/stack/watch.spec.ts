import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onChange, treeOf } from "./watch"

describe("watching the sources", () => {
  let folder: string
  let stop: () => Promise<void>
  const write = (name: string) => { writeFileSync(join(folder, name), String(Math.random())) }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kneewell-watch-"))
    mkdirSync(join(folder, "api"))
    write("api/route.ts")
  })
  afterEach(async () => {
    await stop()
    rmSync(folder, { recursive: true })
  })

  /** Watches from here on; answers with how to change something and wait for what follows. */
  function watched(isOurs: (path: string) => boolean = () => true) {
    let isRun: () => void = () => undefined
    const work = jest.fn(async () => { isRun() })
    stop = onChange(() => treeOf(folder), isOurs, work)
    const after = (change: () => void) => new Promise<void>((resume) => { isRun = resume; change() })
    return { work, after }
  }

  it("takes files that are saved together as one change, however deep they lie", async () => {
    const { work, after } = watched()
    await after(() => { write("env.ts"); write("api/route.ts") })
    expect(work).toHaveBeenCalledTimes(1)
  })

  it("sees a file that an editor replaces, again and again, and one in a folder that is new", async () => {
    const { work, after } = watched()
    const replace = () => { write("api/route.ts~"); renameSync(join(folder, "api/route.ts~"), join(folder, "api/route.ts")) }
    await after(replace)
    await after(replace)
    await after(() => { mkdirSync(join(folder, "jobs")) })
    await after(() => { write("jobs/nightly.ts") })
    expect(work).toHaveBeenCalledTimes(4)
  })

  it("passes over what isn't ours", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] })
    let isSeen: () => void = () => undefined
    const { work } = watched(() => { isSeen(); return false })
    await new Promise<void>((resume) => { isSeen = resume; write("api/route.ts") })
    jest.runAllTimers()
    jest.useRealTimers()
    expect(work).not.toHaveBeenCalled()
  })

  it("ends only when what it began is done", async () => {
    let finish: () => void = () => undefined
    let isDone = false
    await new Promise<void>((resume) => {
      stop = onChange(() => treeOf(folder), () => true, async () => {
        resume()
        await new Promise<void>((done) => { finish = done })
        isDone = true
      })
      write("env.ts")
    })
    const stopped = stop()
    finish()
    await stopped
    expect(isDone).toBe(true)
  })
})
