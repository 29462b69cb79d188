import { existsSync, mkdirSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { runCommand } from "../stack/command"
import { Failure, report as sayFailure } from "../stack/failure"
import { interrupted } from "../stack/interrupt"
import { step } from "../stack/progress"
import { add, jestCounts, NONE, type Counts } from "./counts"

const ROOT = resolve(__dirname, "../..")
const CACHE = join(ROOT, "node_modules/.cache")
const UNIT_REPORT = join(CACHE, "unit.json")

/** What a check or a suite came to; `failure` says in a few words what is wrong, for the end of the run. */
export type Outcome = { counts: Counts; failure?: string }

/** Where a suite writes what it came to, and how that is read. */
type Report = { file: string; read: (file: string) => Counts }

/** Something to be run: it throws a Failure when it doesn't hold, and writes a report if it has tests. */
export type Check = { title: string; wrong: string; work: () => Promise<unknown>; report?: Report }

/** The quick part: two at a time, longest first, since two processors are what there is. All are run, whatever fails. */
export async function runQuickChecks(): Promise<Outcome> {
  mkdirSync(CACHE, { recursive: true })
  const waiting = quickChecks()
  const outcomes: Outcome[] = []
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      outcomes.push(await runCheck(check))
    }
  }
  await Promise.all([lane(), lane()])
  return outcomes.reduce(both)
}

/** Runs one, showing what it printed when it fails. An earlier run's report is out of the way by then. */
export async function runCheck({ title, wrong, work, report }: Check): Promise<Outcome> {
  if (report) {
    rmSync(report.file, { force: true })
  }
  try {
    await step(title, work)
    return { counts: countsIn(report) }
  } catch (error) {
    if (interrupted.aborted) {
      throw error
    }
    sayFailure(error)
    return { counts: countsIn(report), failure: wrong }
  }
}

export function both(one: Outcome, other: Outcome): Outcome {
  const failure = [one.failure, other.failure].filter(Boolean).join(", ")
  return { counts: add(one.counts, other.counts), ...(failure ? { failure } : {}) }
}

/** A suite that broke down before it could write its report failed once. */
function countsIn(report: Report | undefined): Counts {
  if (!report) {
    return NONE
  }
  return existsSync(report.file) ? report.read(report.file) : { ...NONE, failed: 1 }
}

function quickChecks(): Check[] {
  return [
    tool("Checking the backend's types", "types of the backend", "typescript/bin/tsc", ["-p", "tsconfig.check.json", "--incremental", "--tsBuildInfoFile", join(CACHE, "backend.tsbuildinfo")]),
    tool("Checking the admin's types", "types of the admin", "typescript/bin/tsc", ["-p", "src/admin/tsconfig.json", "--incremental", "--tsBuildInfoFile", join(CACHE, "admin.tsbuildinfo")]),
    {
      ...tool("Running unit tests", "unit tests", "jest/bin/jest.js", ["--selectProjects", "unit", "--silent", "--json", `--outputFile=${UNIT_REPORT}`, "--maxWorkers=1"]),
      report: { file: UNIT_REPORT, read: jestCounts },
    },
    tool("Linting", "lint", "eslint/bin/eslint.js", [".", "--max-warnings=0", "--cache", "--cache-location", join(CACHE, "eslint/")]),
    tool("Checking the storefront's types", "types of the storefront", "typescript/bin/tsc", ["-p", "apps/storefront/tsconfig.check.json", "--incremental", "--tsBuildInfoFile", join(CACHE, "storefront.tsbuildinfo")]),
    tool("Looking for unused code and packages", "unused code", "knip/bin/knip.js", ["--cache", "--cache-location", join(CACHE, "knip")]),
  ]
}

function tool(title: string, wrong: string, script: string, args: string[]): Check {
  const advice = `${title}: not in order; what is wrong stands above.`
  return { title, wrong, work: () => runCommand(process.execPath, [join(ROOT, "node_modules", script), ...args], { cwd: ROOT, advice, shown: 200 }) }
}

/** @throws Failure naming what doesn't hold */
export function requireNoFailure({ failure }: Outcome): void {
  if (failure) {
    throw new Failure(`Not in order: ${failure}. What is wrong stands above.`)
  }
}
