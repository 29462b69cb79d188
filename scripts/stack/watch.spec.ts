import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onChange } from "./watch"

describe("watching the sources", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kneewell-watch-"))
    mkdirSync(join(folder, "admin"))
    mkdirSync(join(folder, "api"))
  })
  afterEach(() => { rmSync(folder, { recursive: true }) })

  it("takes files that are saved together as one change, however deep they lie", async () => {
    const seen = new Set<string>()
    let runs = 0
    let stop: () => Promise<void> = () => Promise.resolve()
    await new Promise<void>((resume) => {
      stop = onChange([folder], (path) => Boolean(seen.add(path)), async () => { runs++; resume() })
      writeFileSync(join(folder, "env.ts"), "1")
      writeFileSync(join(folder, "api/route.ts"), "1")
    })
    await stop()
    expect(runs).toBe(1)
    expect([...seen].sort()).toEqual([join("api", "route.ts"), "env.ts"])
  })

  it("ends only when what it began is done", async () => {
    let isDone = false
    let stop: () => Promise<void> = () => Promise.resolve()
    await new Promise<void>((resume) => {
      stop = onChange([folder], () => true, async () => {
        resume()
        await new Promise((later) => setTimeout(later, 20))
        isDone = true
      })
      writeFileSync(join(folder, "env.ts"), "1")
    })
    await stop()
    expect(isDone).toBe(true)
  })

  it("passes over what isn't ours", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] })
    const work = jest.fn(() => Promise.resolve())
    let stop: () => Promise<void> = () => Promise.resolve()
    await new Promise<void>((resume) => {
      stop = onChange([folder], () => { setImmediate(resume); return false }, work)
      writeFileSync(join(folder, "admin/page.tsx"), "1")
    })
    jest.runAllTimers()
    jest.useRealTimers()
    await stop()
    expect(work).not.toHaveBeenCalled()
  })
})
