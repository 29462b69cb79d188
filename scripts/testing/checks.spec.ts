import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure } from "../stack/failure"
import { both, requireNoFailure, runCheck } from "./checks"

const counts = (passed: number, failed = 0) => ({ passed, failed, skipped: 0 })
const reportFile = () => join(mkdtempSync(join(tmpdir(), "checks-")), "report.json")

describe("checks", () => {
  beforeEach(() => {
    jest.spyOn(process.stdout, "write").mockReturnValue(true)
    jest.spyOn(process.stderr, "write").mockReturnValue(true)
  })
  afterEach(() => { jest.restoreAllMocks() })

  it("add up what was counted, and name all that is wrong", () => {
    const outcome = [{ counts: counts(3, 1), failure: "unit tests" }, { counts: counts(2) }, { counts: counts(0), failure: "lint" }].reduce(both)
    expect(outcome).toEqual({ counts: counts(5, 1), failure: "unit tests, lint" })
    expect(() => { requireNoFailure(outcome) }).toThrow("Not in order: unit tests, lint.")
  })

  it("are in order when none of them says otherwise", () => {
    expect(() => { requireNoFailure(both({ counts: counts(1) }, { counts: counts(1) })) }).not.toThrow()
  })

  it("go on after one that fails, with what it had counted", async () => {
    const file = reportFile()
    const check = { title: "Testing", wrong: "tests", report: { file, read: () => counts(4, 2) }, work: () => {
      writeFileSync(file, "")
      return Promise.reject(new Failure("no"))
    } }
    expect(await runCheck(check)).toEqual({ counts: counts(4, 2), failure: "tests" })
  })

  it("count a suite that broke down before it wrote its report as one failure, whatever an earlier run wrote", async () => {
    const file = reportFile()
    writeFileSync(file, "")
    const check = { title: "Testing", wrong: "tests", report: { file, read: () => counts(9) }, work: () => Promise.reject(new Failure("no")) }
    expect(await runCheck(check)).toEqual({ counts: counts(0, 1), failure: "tests" })
  })
})
