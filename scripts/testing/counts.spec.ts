import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { add, jestCounts, NONE, playwrightCounts, summary } from "./counts"

const written = (report: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), "counts-")), "report.json")
  writeFileSync(file, JSON.stringify(report))
  return file
}

describe("counting tests over all suites", () => {
  it("counts a jest file that could not be loaded as a failure, since none of its tests ran", () => {
    const file = written({ numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, numRuntimeErrorTestSuites: 1 })
    expect(jestCounts(file)).toEqual({ passed: 4, failed: 2, skipped: 3 })
  })

  it("counts a flaky browser test and an error outside any test as failures", () => {
    const file = written({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }, errors: [{}] })
    expect(playwrightCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 0 })
  })

  it("adds suites up into the one line CI reads", () => {
    const all = [{ passed: 2, failed: 0, skipped: 1 }, { passed: 3, failed: 1, skipped: 0 }].reduce(add, NONE)
    expect(summary(all)).toBe("tests: 5 passed, 1 failed, 1 skipped")
  })
})
