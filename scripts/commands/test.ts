import { Failure, report } from "../stack/failure"
import { interrupted } from "../stack/interrupt"
import type { Settings } from "../stack/settings"
import { both, requireNoFailure, runQuickChecks, type Outcome } from "../testing/checks"
import { NONE, summary } from "../testing/counts"
import { openTestHome, seedTemplate } from "../testing/store"
import { runBrowser, runIntegration } from "../testing/suites"

const WELL: Outcome = { counts: NONE }
const ON_A_STORE = { integration: runIntegration, browser: runBrowser }
const PARTS = ["quick", ...Object.keys(ON_A_STORE)]

/**
 * Every test there is, on parts, ports and data of its own; or some, by name: `npm test -- integration`.
 * Its last line adds all suites up.
 */
export async function run(args: string[]): Promise<void> {
  const unknown = args.find((arg) => !PARTS.includes(arg))
  if (unknown) {
    throw new Failure(`"npm test" knows no part called ${unknown}. There are ${PARTS.join(", ")}; without a name, all are run.`)
  }
  const wanted = (part: string) => args.length === 0 || args.includes(part)
  const home = await openTestHome()
  const quick = wanted("quick") ? await runQuickChecks() : WELL
  const suites = Object.entries(ON_A_STORE).filter(([part]) => wanted(part))
  const outcome = both(quick, suites.length ? await runOnStores(home, suites) : WELL)
  sayOutcome(outcome)
}

type Suite = [name: string, run: (home: Settings) => Promise<Outcome>]

async function runOnStores(home: Settings, suites: Suite[]): Promise<Outcome> {
  const seeded = await orBrokenDown("the test's store", () => seedTemplate(home).then(() => WELL))
  if (seeded.failure) {
    return seeded
  }
  let outcome = WELL
  for (const [name, runSuite] of suites) {
    outcome = both(outcome, await orBrokenDown(`${name} tests`, () => runSuite(home)))
  }
  return outcome
}

/** What can't even be brought up counts as one failure, so that the sum at the end never looks better than it is. */
async function orBrokenDown(what: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (interrupted.aborted) {
      throw error
    }
    report(error)
    return { counts: { ...NONE, failed: 1 }, failure: what }
  }
}

function sayOutcome(outcome: Outcome): void {
  try {
    requireNoFailure(outcome)
  } catch (error) {
    report(error)
    process.exitCode = 1
  }
  process.stdout.write(`${summary(outcome.counts)}\n`)
}
