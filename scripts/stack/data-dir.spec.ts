import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { prepareDataDir, requireRoom } from "./data-dir"

describe("the data folder", () => {
  it("says how much room there is, how much is needed and what to do", () => {
    expect(() => { requireRoom(0.4e9, "/full/.data") }).toThrow("Only 0.4 GB are free where /full/.data lies; Kneewell needs 1.5. Make room, or set KNEEWELL_DATA_DIR to a folder on another disk.")
    expect(() => { requireRoom(2e9, "/roomy/.data") }).not.toThrow()
  })

  it("says which folder can't be made", () => {
    const file = join(mkdtempSync(join(tmpdir(), "data-dir-")), "a-file")
    writeFileSync(file, "")
    expect(() => { prepareDataDir(join(file, ".data")) }).toThrow(/a-file\/\.data can't be made or written to .* Set KNEEWELL_DATA_DIR/)
  })
})
