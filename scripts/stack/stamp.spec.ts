import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { hashOf, unlessStamped } from "./stamp"

const folder = () => {
  const root = mkdtempSync(join(tmpdir(), "stamp-"))
  mkdirSync(join(root, "src/node_modules"), { recursive: true })
  writeFileSync(join(root, "src/a.ts"), "one")
  return root
}

describe("stamps", () => {
  it("change with a file's content and name, and with what else is named", () => {
    const root = folder()
    const before = hashOf(root, ["src"])
    expect(hashOf(root, ["src"], "key")).not.toBe(before)
    writeFileSync(join(root, "src/a.ts"), "two")
    expect(hashOf(root, ["src"])).not.toBe(before)
  })

  it("don't change with tests, nor with what is installed or built", () => {
    const root = folder()
    const before = hashOf(root, ["src"])
    writeFileSync(join(root, "src/a.spec.ts"), "test")
    writeFileSync(join(root, "src/node_modules/b.js"), "package")
    expect(hashOf(root, ["src"])).toBe(before)
  })

  it("let work be done once for a state, and again when it failed", async () => {
    const file = join(folder(), "stamp")
    const work = jest.fn().mockRejectedValueOnce(new Error("no")).mockResolvedValue(undefined)
    await expect(unlessStamped(file, "a", work)).rejects.toThrow("no")
    await unlessStamped(file, "a", work)
    await unlessStamped(file, "a", work)
    expect(work).toHaveBeenCalledTimes(2)
  })

  it("don't take what was broken off for the state before it", async () => {
    const file = join(folder(), "stamp")
    const work = jest.fn().mockResolvedValue(undefined)
    await unlessStamped(file, "a", work)
    await expect(unlessStamped(file, "b", () => Promise.reject(new Error("Ctrl-C")))).rejects.toThrow("Ctrl-C")
    await unlessStamped(file, "a", work)
    expect(work).toHaveBeenCalledTimes(2)
  })
})
