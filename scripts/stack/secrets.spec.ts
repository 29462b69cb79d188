import { mkdtempSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readSecrets } from "./secrets"

describe("secrets", () => {
  const folder = () => mkdtempSync(join(tmpdir(), "secrets-"))

  it("are random for each store, and the same at its next start", () => {
    const [one, other] = [folder(), folder()]
    const first = readSecrets(one, {})
    expect(readSecrets(one, {})).toEqual(first)
    expect(readSecrets(other, {}).JWT_SECRET).not.toBe(first.JWT_SECRET)
    expect(first.JWT_SECRET.length).toBeGreaterThanOrEqual(32)
  })

  it("can be read by their owner alone", () => {
    const dir = folder()
    readSecrets(dir, {})
    expect(statSync(join(dir, "secrets.json")).mode & 0o777).toBe(0o600)
  })

  it("give way to what the environment sets, without keeping it", () => {
    const dir = folder()
    expect(readSecrets(dir, { ADMIN_PASSWORD: "chosen-by-hand" }).ADMIN_PASSWORD).toBe("chosen-by-hand")
    expect(readSecrets(dir, {}).ADMIN_PASSWORD).not.toBe("chosen-by-hand")
  })
})
